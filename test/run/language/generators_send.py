def average():
    total = 0.0
    count = 0
    mean = 0.0
    while True:
        value = yield mean
        if value is None:
            print("next")
            continue
        total += value
        count += 1
        mean = total / count


g = average()
next(g)
print(g.send(10), g.send(20), g.send(4.5))
print(next(g))
