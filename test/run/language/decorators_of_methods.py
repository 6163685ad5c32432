# A decorator that returns a closure: read from an object, it becomes a method.
def logged(function):
    def wrapper(self, *args):
        print("before", self.name, args)
        result = function(self, *args)
        print("after", result)
        return result

    return wrapper


class Account:
    def __init__(self, name: str, balance: int) -> None:
        self.name = name
        self.balance = balance

    @logged
    def deposit(self, amount: int) -> int:
        self.balance += amount
        return self.balance

    @logged
    def describe(self) -> str:
        return f"{self.name}: {self.balance}"


account = Account("Ada", 10)
account.deposit(5)
print(account.describe())
print(Account.deposit(account, 7))
later = account.deposit
print(later(1), account.balance)
for step in [account.deposit, account.deposit]:
    step(100)
print(account.balance)
