v: list[int] = [3, 1, 2]
w = v.copy()
v.reverse()
print(v, w, list(reversed(w)))
