class A:
    def __init__(self) -> None:
        self.late = 1
    def show(self) -> None:
        print(late)
a = A()
if a.late > 3:
    late = 3
a.show()
