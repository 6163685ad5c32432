# refused: assign_to_class
class Point:
    def norm(self) -> int:
        return 1


Point.norm = lambda self: 2  # here
print(Point().norm())
