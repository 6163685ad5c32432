size = "global"


class Grid:
    size = 4
    cells = [0] * size
    doubled = [n * 2 for n in range(size)]

    def area(self, n=size):
        return n * self.size, size

    if size > 3:
        kind = "large"
    else:
        kind = "small"

    for letter in "ab":
        last = letter


print(Grid().area(), Grid.cells, Grid.doubled, Grid.kind, Grid.last, size)
