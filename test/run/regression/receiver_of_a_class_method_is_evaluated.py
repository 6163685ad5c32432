# The object before a class or static method was not evaluated where nothing else used it.
class Maker:
    def __init__(self, name: str) -> None:
        print("made", name)

    @classmethod
    def of_class(cls, number: int) -> int:
        return number

    @staticmethod
    def plain(number: int) -> int:
        return number


print(Maker("first").of_class(1), Maker("second").plain(2))
