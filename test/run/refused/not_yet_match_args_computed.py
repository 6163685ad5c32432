# refused: unsupported_match_args
names = ("x", "y")


class Point:
    __match_args__ = names

    def __init__(self):
        self.x, self.y = 1, 2


match Point():
    case Point(1, y):  # here
        print(y)
