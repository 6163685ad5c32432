def parse(lines: list[str]):
    for line in lines:
        try:
            yield int(line)
        except ValueError as error:
            yield -1
            print("bad line:", error)
        else:
            print("good line")


for value in parse(["1", "x", "2"]):
    print(value)
