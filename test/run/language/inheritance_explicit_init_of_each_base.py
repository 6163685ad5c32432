class Left:
    def __init__(self, a: int):
        self.a = a


class Right:
    def __init__(self, b: str):
        self.b = b

    def shout(self) -> str:
        return self.b.upper()


class Both(Left, Right):
    def __init__(self, a: int, b: str):
        Left.__init__(self, a)
        Right.__init__(self, b)


both = Both(1, "x")
print(both.a, both.b, both.shout())
rights: list[Right] = [Right("r"), both]
print([right.shout() for right in rights])
