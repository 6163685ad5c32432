def knapsack(items: list[tuple[int, int]], capacity: int) -> int:
    best = [0] * (capacity + 1)
    for weight, value in items:
        for room in range(capacity, weight - 1, -1):
            best[room] = max(best[room], best[room - weight] + value)
    return best[capacity]


print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7), knapsack([], 5), knapsack([(9, 9)], 5))
