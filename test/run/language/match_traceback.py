class Bad:
    def __eq__(self, other):
        raise RuntimeError("no comparison")


def look(value):
    match value:
        case [1]:
            return 1
        case 2:
            return 2


look(Bad())
