from dataclasses import dataclass

tables: dict[str, str] = {}


def table(name: str):
    def decorate(cls):
        tables[cls.__name__] = name
        cls.table = name
        return cls

    return decorate


@table("users")
@dataclass
class User:
    name: str
    age: int = 3


@table("posts")
@dataclass(frozen=True, order=True)
class Post:
    title: str


print(User("Ada"), User.table, Post("x") < Post("y"), Post("z").table)
print(tables)
