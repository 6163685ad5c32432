def max_subarray(nums: list[int]) -> int:
    best = current = nums[0]
    for n in nums[1:]:
        current = max(n, current + n)
        best = max(best, current)
    return best


def max_profit(prices: list[float]) -> float:
    lowest = float("inf")
    profit: float = 0
    for price in prices:
        lowest = min(lowest, price)
        profit = max(profit, price - lowest)
    return profit


print(max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]), max_subarray([-3, -1]))
print(max_profit([7, 1, 5, 3, 6, 4]), max_profit([7, 6.5]), max_profit([1.5, 2.25]))
