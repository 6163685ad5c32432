def truth(value: object) -> bool:
    return bool(value)


print([truth(v) for v in [0, 1, 0.0, 0.1, "", "a", [], [0], (), (0,), {}, {1: 2}, None, False, range(0), range(1)]])
