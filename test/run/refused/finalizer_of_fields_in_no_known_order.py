# refused: unsupported_finalizer
class Part:
    def __init__(self, name: str) -> None:
        self.name = name

    def __del__(self) -> None:
        print("drop", self.name)


class Pair:
    def __init__(self, is_reversed: bool) -> None:
        if is_reversed:
            self.second = Part("second")
        self.first = Part("first")
        self.second = Part("another second")


print(Pair(True).first.name)
print(Pair(False).first.name)
