class Money:
    def __init__(self, cents: int) -> None:
        self.cents = cents

    def __format__(self, specification: str) -> str:
        if specification == "cents":
            return f"{self.cents}c"
        if specification.startswith(">"):
            return f"{self.cents / 100:.2f}".rjust(int(specification[1:]))
        return f"${self.cents / 100:.2f}"


money = Money(1250)
print(f"{money}", f"{money:cents}", f"[{money:>10}]", format(money, "cents"), "{:cents}".format(money))
width = 8
print(f"[{money:>{width}}]")
