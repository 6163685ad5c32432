class Point:
    def __init__(self) -> None:
        self.x = 1


p = Point()
print(hasattr(p, "x"), hasattr(p, "zz"), getattr(p, "x"), getattr(p, "zz", 9))
setattr(p, "x", 5)
print(p.x)
