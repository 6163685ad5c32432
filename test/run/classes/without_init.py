class Empty:
    pass


class Constant:
    def answer(self) -> int:
        return 42


a = Empty()
b = a
print(a is b, a is Empty(), Constant().answer())
