# An object that `__del__` gives away lives on, and is not finalized again.
class Revived:
    def __init__(self) -> None:
        self.number = 5

    def __del__(self) -> None:
        print("revived")
        kept.append(self)


kept: list[Revived] = []
Revived()
print(kept[0].number)
kept.clear()
print("end")
