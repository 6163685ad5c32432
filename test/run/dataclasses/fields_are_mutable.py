from dataclasses import dataclass


@dataclass
class Account:
    owner: str
    balance: float = 0.0


a = Account("Ann")
a.balance += 12.5
a.balance -= 2
b = a
b.owner = "Bob"
print(a, a is b)
