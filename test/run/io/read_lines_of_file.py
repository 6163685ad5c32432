with open("data.txt", "w") as out:
    for n in range(4):
        print("line", n, file=out)
with open("data.txt") as lines:
    for number, line in enumerate(lines, 1):
        print(number, line.strip())
with open("data.txt") as lines:
    print(lines.readline(), lines.readlines())
print(open("data.txt").read().splitlines())
