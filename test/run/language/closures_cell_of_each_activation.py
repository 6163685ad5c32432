def walk(depth: int, found):
    here = depth

    def bump():
        nonlocal here
        here += 100
        return here

    found.append(bump)
    if depth > 0:
        walk(depth - 1, found)
    here += 1
    return here


found = []
print(walk(3, found))
print([f() for f in found], [f() for f in found])
