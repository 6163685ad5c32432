class Key:
    def __init__(self, a: int, b: str) -> None:
        self.a = a
        self.b = b

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Key) and (self.a, self.b) == (other.a, other.b)

    def __hash__(self) -> int:
        return hash(self.a)


table: dict[Key, int] = {Key(1, "x"): 10, Key(1, "y"): 20}
table[Key(1, "x")] += 5
print(table[Key(1, "x")], table[Key(1, "y")], Key(2, "x") in table, len({Key(3, "z"), Key(3, "z")}))
