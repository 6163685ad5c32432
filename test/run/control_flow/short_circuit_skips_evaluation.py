def yes(label: str) -> bool:
    print("yes", label)
    return True


def no(label: str) -> bool:
    print("no", label)
    return False


print(yes("a") or yes("b"))
print(no("c") and yes("d"))
print(no("e") or no("f") or yes("g"))
print(not no("h") and yes("i"))
