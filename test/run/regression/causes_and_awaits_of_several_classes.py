# `raise … from x` and `await x` where x is of several classes: the run decides.
import asyncio


class Failure:
    def __init__(self, cause: object) -> None:
        self.cause = cause

    def throw(self) -> None:
        raise KeyError("x") from self.cause


for cause in (ValueError("v"), None, 1, OSError):
    try:
        Failure(cause).throw()
    except (KeyError, TypeError) as error:
        print(repr(error), repr(error.__cause__))


async def load(number: int) -> int:
    return number * 2


async def main() -> None:
    values = {"a": load(3), "n": 5}
    for key in ["a", "n"]:
        try:
            print(await values[key])
        except TypeError as error:
            print(error)


asyncio.run(main())


class Typed:
    def __set_name__(self, owner: type, name: str) -> None:
        self.public, self.private = name, "_" + name

    def __get__(self, instance: object, owner: type | None = None) -> int:
        return getattr(instance, self.private)

    def __set__(self, instance: object, value: int) -> None:
        setattr(instance, self.private, value)


class Shape:
    sides = Typed()


shape = Shape()
shape.sides = 3
print(shape.sides)
