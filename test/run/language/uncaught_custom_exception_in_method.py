class Account:
    def __init__(self, balance: int) -> None:
        self.balance = balance

    def withdraw(self, amount: int) -> int:
        if amount > self.balance:
            raise ValueError(f"balance {self.balance} is less than {amount}")
        self.balance -= amount
        return self.balance


account = Account(100)
for amount in [30, 50, 80]:
    print(
        account.withdraw(amount)
    )
