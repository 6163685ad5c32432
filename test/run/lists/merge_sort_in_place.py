def merge_sort(items: list[float]) -> None:
    if len(items) < 2:
        return
    middle = len(items) // 2
    left, right = items[:middle], items[middle:]
    merge_sort(left)
    merge_sort(right)
    i = j = 0
    for k in range(len(items)):
        if j >= len(right) or (i < len(left) and left[i] <= right[j]):
            items[k] = left[i]
            i += 1
        else:
            items[k] = right[j]
            j += 1


values: list[float] = [2.5, -1, 3, 0.5, 2]
merge_sort(values)
print(values)
