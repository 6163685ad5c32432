def find(values, wanted):
    for index, value in enumerate(values):
        if value == wanted:
            print("found at", index)
            break
    else:
        print("missing")


find([1, 2, 3], 2)
find([1, 2, 3], 9)
find([], 1)
n = 10
while n > 0:
    n -= 3
    if n == 5:
        break
else:
    print("ran out at", n)
for row in range(3):
    for column in range(3):
        if row * column == 2:
            break
    else:
        continue
    print("broke", row, column)
    break
