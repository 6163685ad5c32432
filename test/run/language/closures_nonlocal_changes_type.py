def run(again: bool):
    value = 1

    def change():
        nonlocal value
        if isinstance(value, int):
            value = "text"
        else:
            value = [1.5]

    print(value)
    change()
    print(value)
    if again:
        change()
    print(value)
    return value


print(run(False), run(True))


def optional():
    last = None

    def note(x: int):
        nonlocal last
        before = last
        last = x
        return before

    if last is not None:
        print("never")
    note(3)
    if last is not None:
        print("seen", last + 1)
    return note(4), last


print(optional())
