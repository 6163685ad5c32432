class A:
    def __init__(self) -> None:
        self._total = 1
    def show(self) -> None:
        self.total = 2
        del self.total
        print(self.total)
A().show()
