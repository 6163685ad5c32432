class BankError(Exception):
    pass


class Account:
    interest = 0.05

    def __init__(self, owner: str, balance: float = 0) -> None:
        self.owner = owner
        self._balance = balance
        self.history: list[tuple[str, float]] = []

    @property
    def balance(self) -> float:
        return self._balance

    def deposit(self, amount: float) -> None:
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount: float) -> None:
        if amount > self._balance:
            raise BankError(f"{self.owner} has only {self._balance:.2f}")
        self._balance -= amount
        self.history.append(("withdraw", amount))


class Savings(Account):
    interest = 0.1

    def add_interest(self) -> None:
        self.deposit(self.balance * self.interest)


account = Savings("Ann", 100)
account.add_interest()
for amount in [30, 500.5, -1]:
    try:
        account.withdraw(amount) if amount > 0 else account.deposit(amount)
    except (BankError, ValueError) as error:
        print(type(error).__name__, error)
print(account.balance, account.history, Account.interest)
