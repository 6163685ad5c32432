def average(values):
    total = 0
    for value in values:
        total += value
    return total / len(values)


def describe(name, values):
    return name + ": " + str(average(values))


print(describe("ints", [1, 2, 4]), describe("floats", [1.5, 2.5]), describe("mixed", [1, 2.5]))
