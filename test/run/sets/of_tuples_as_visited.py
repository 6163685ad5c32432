visited: set[tuple[int, int]] = set()
x = y = 0
for step in "UURDDLLU":
    visited.add((x, y))
    if step == "U":
        y += 1
    elif step == "D":
        y -= 1
    elif step == "L":
        x -= 1
    else:
        x += 1
print(len(visited), sorted(visited), (1, 1) in visited)
