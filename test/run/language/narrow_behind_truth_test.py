# A class test behind a truth test in one condition leaves branches that no value of a call's class reaches out.
def upper_first(xs):
    if xs and isinstance(xs[0], str):
        return xs[0].upper()
    return None


def shown(point):
    if not (point.value and isinstance(point.value, str)):
        return -1
    return point.value.upper()


class Point:
    def __init__(self, value):
        self.value = value


print(upper_first(["a"]), upper_first([1, 2]), upper_first([]))
print(shown(Point("a")), shown(Point(3)))
