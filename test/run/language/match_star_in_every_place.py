def starred(values: list[int]):
    match values:
        case [*before, 0]:
            print("before", before)
        case [0, *after]:
            print("after", after)
        case [first, *middle, last]:
            print(first, middle, last)
        case [*all]:
            print("all", all)


for values in [[1, 2, 0], [0, 1], [1, 2, 3, 4], [1, 2], [5], []]:
    starred(values)
