def sift_down(items: list[int], start: int, end: int) -> None:
    root = start
    while (child := 2 * root + 1) < end:
        if child + 1 < end and items[child] < items[child + 1]:
            child += 1
        if items[root] >= items[child]:
            return
        items[root], items[child] = items[child], items[root]
        root = child


def heap_sort(items: list[int]) -> list[int]:
    for start in range(len(items) // 2 - 1, -1, -1):
        sift_down(items, start, len(items))
    for end in range(len(items) - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift_down(items, 0, end)
    return items


print(heap_sort([5, 2, 9, 1, 5, 6, -3]), heap_sort([]), heap_sort([1]))
