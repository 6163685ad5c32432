def account(balance: list[int]):
    def deposit(n: int) -> None:
        balance[0] += n

    def show() -> int:
        return balance[0]

    return deposit, show


deposit, show = account([10])
deposit(5)
deposit(7)
print(show())
