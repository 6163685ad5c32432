def index():
    print("index")
    return 1


def target():
    print("target")
    return values


values = [1, 2, 3]
target()[index()] += 10
print(values)
a = b = c = []
a.append(1)
print(b, c is a)
x = y = 5
x += 1
print(x, y)
i = values[i := 0] if False else 2
values[0], values[2] = values[2], values[0]
print(values, i)
i, values[i - 2] = 2, "first"
print(values)
