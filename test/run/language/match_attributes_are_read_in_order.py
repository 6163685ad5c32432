class Trace:
    __match_args__ = ("b", "a")

    @property
    def a(self) -> int:
        print("reads a")
        return 1

    @property
    def b(self) -> int:
        print("reads b")
        return 2


match Trace():
    case Trace(3, 1):
        print("no")
    case Trace(b, a=a):
        print(a, b)
