class Money:
    def __init__(self, cents: int) -> None:
        self.cents = cents

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents == other.cents


a = Money(5)
print(a == Money(5), a != Money(5), a == Money(6), a == 5, a != "x", Money(5) in [Money(1), Money(5)])
print([Money(1)] == [Money(1)], [Money(1)].index(Money(1)))
