# Ranges count in machine words where they give small integers alone; here they just do, or just do not.
def first(numbers: range, count: int) -> list[int]:
    found: list[int] = []
    for number in numbers:
        found.append(number)
        if len(found) == count:
            break
    return found


BIG = 2**62
for start in (0, 1, -1, BIG - 2, BIG - 1, BIG, BIG + 1, -BIG, -BIG - 1, 10**30, -(10**30)):
    for stop in (0, 2, -2, BIG - 1, BIG, BIG + 1, -BIG, -BIG - 1, 10**30, -(10**30)):
        print(first(range(start, stop), 3))
        for step in (1, -1, 2, -3, BIG - 1, BIG, -BIG, -BIG - 1, 10**30, -(10**30)):
            print(first(range(start, stop, step), 3), end=" ")
        print()
for number in range(BIG - 3, BIG + 3):
    print(number)
for number in range(-BIG + 2, -BIG - 3, -1):
    print(number)
for number in range(10**30):
    if number == 3:
        break
print(number)
