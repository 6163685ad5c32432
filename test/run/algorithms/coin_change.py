def fewest_coins(coins: list[int], amount: int) -> int:
    infinity = float("inf")
    table = [0.0] + [infinity] * amount
    for value in range(1, amount + 1):
        for coin in coins:
            if coin <= value and table[value - coin] + 1 < table[value]:
                table[value] = table[value - coin] + 1
    return int(table[amount]) if table[amount] < infinity else -1


print(fewest_coins([1, 2, 5], 11), fewest_coins([2], 3), fewest_coins([7, 3], 100))
