v: list[int] = list(range(10))
print(v[2:5], v[:3], v[7:], v[-3:], v[:-7], v[:], v[5:2], v[20:], v[-50:2])
