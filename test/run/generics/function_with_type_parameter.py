def first[T](items: list[T]) -> T:
    return items[0]


print(first([1, 2]), first(["a"]), first([[0]]), first([2.5, 1]))
