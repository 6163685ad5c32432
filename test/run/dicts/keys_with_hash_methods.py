class Colliding:
    def __init__(self, number: int) -> None:
        self.number = number

    def __hash__(self) -> int:
        return self.number % 2

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Colliding) and self.number == other.number

    def __repr__(self) -> str:
        return f"C{self.number}"


class Wide:
    def __init__(self, number: int) -> None:
        self.number = number

    def __hash__(self) -> int:
        return self.number

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Wide) and self.number == other.number


class ByIdentity:
    pass


table = {Colliding(n): n for n in range(20)}
for n in range(0, 20, 3):
    del table[Colliding(n)]
table[Colliding(3)] = 33
table[Colliding(4)] = 44
print(table, Colliding(6) in table, table[Colliding(19)])
print(len({Colliding(n % 5) for n in range(50)}))
for number in (-1, -2, 2**61 - 1, 2**61, 2**63 - 1, 2**63, -(2**63), 10**30, -(10**30)):
    print(hash(Wide(number)), {Wide(number): 1}[Wide(number)], hash(number))
first, second = ByIdentity(), ByIdentity()
names = {first: "first", second: "second"}
print(names[second], names[first], ByIdentity() in names, len(names))
