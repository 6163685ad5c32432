from collections import deque


def ends(values):
    match values:
        case [first, *_, last]:
            return first, last
        case [*_]:
            return "short"
        case _:
            return "no sequence"


print(ends(deque([1, 2, 3])), ends(deque([1])), ends(range(10, 20, 3)), ends({1, 2}), ends(iter([1, 2])))
