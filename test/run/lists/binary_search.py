def search(items: list[int], target: int) -> int:
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == target:
            return middle
        if items[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


data = list(range(0, 100, 3))
print(search(data, 42), search(data, 43), search(data, 0), search(data, 99), search([], 1))
