class Account:
    def __init__(self, balance: int) -> None:
        self.balance = balance

    def __bool__(self) -> bool:
        return self.balance > 0


print(bool(Account(1)), bool(Account(0)), "rich" if Account(5) else "poor", not Account(0), Account(0) or "none")
