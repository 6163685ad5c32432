# Thousands of additions and removals with many collisions: the order of iteration is that of CPython's table.
state = 12345


def draw(limit: int) -> int:
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return state // 65536 % limit


def run(rounds: int, stride: int, limit: int) -> None:
    one: set[int] = set()
    two: set[int] = {stride}
    for step in range(rounds):
        what = draw(14)
        value = draw(limit) * stride - limit
        if what < 5:
            one.add(value)
        elif what < 7:
            two.add(value)
        elif what < 9:
            one.discard(value)
        elif what == 9:
            if one:
                print(step, one.pop(), end=" ")
        elif what == 10:
            one ^= two
        elif what == 11:
            two = one | two if len(two) < limit else one & two
        elif what == 12:
            two -= one
        else:
            one.symmetric_difference_update([value, value + stride, value - 32])
    print()
    print(one, two, one - two, one & two, one ^ two, two ^ one)


for stride in (1, 8, 32, 1000003):
    run(400, stride, 40)
    run(100, stride, 12)
run(2000, 5, 300)
