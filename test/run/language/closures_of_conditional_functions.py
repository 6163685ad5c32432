def choose(name: str):
    if name == "double":

        def action(x: int) -> int:
            return 2 * x

    elif name == "negate":

        def action(x: int) -> int:
            return -x

    else:
        action = None
    return action


for name in ("double", "negate", "other"):
    action = choose(name)
    print(name, action(21) if action is not None else action)
flag = len("abc") == 3
print((choose("double") if flag else choose("negate"))(4), (len if not flag else sum)([1, 2, 3]))
