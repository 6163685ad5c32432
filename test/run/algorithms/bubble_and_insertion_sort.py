def bubble_sort(items: list[int]) -> list[int]:
    """Sorts by swapping neighbours.

    >>> bubble_sort([2, 1])
    [1, 2]
    """
    for i in range(len(items)):
        swapped = False
        for j in range(len(items) - 1 - i):
            if items[j] > items[j + 1]:
                items[j], items[j + 1] = items[j + 1], items[j]
                swapped = True
        if not swapped:
            break
    return items


def insertion_sort(items: list) -> list:
    for i in range(1, len(items)):
        value = items[i]
        j = i
        while j > 0 and items[j - 1] > value:
            items[j] = items[j - 1]
            j -= 1
        items[j] = value
    return items


if __name__ == "__main__":
    print(bubble_sort([3, 1, 2]), insertion_sort([3, 1, 2]), insertion_sort(["b", "c", "a"]))
