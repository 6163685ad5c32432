import sys

data = [4, 8, 15, 16, 23, 42]
if (n := len(data)) > 5:
    print(f"{n} items")
position = 0
while (value := data[position]) < 20:
    position += 1
print(value, position)
print([half for x in data if (half := x // 2) % 2 == 0], half)
print(total := sum(data), total)


def f():
    if any([(big := x) > 15 for x in data]):
        return big


print(f())
