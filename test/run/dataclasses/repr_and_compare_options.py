from dataclasses import dataclass, field


@dataclass
class User:
    name: str
    password: str = field(repr=False)
    visits: int = field(default=0, compare=False)


a = User("ann", "secret")
b = User("ann", "secret", 7)
print(a, b, a == b, a == User("ann", "other"))
