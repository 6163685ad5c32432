# refused: unsupported_type_alias
type Pairs[T] = list[tuple[T, T]]  # here


def count(pairs: Pairs[int]) -> int:
    return len(pairs)


print(count([(1, 2)]))
