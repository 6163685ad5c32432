from functools import singledispatch


class Animal:
    pass


class Dog(Animal):
    pass


class Puppy(Dog):
    pass


@singledispatch
def show(value: object) -> str:
    return f"object {value}"


@show.register
def _(value: int) -> str:
    return f"int {value + 1}"


@show.register(str)
def show_text(value: str) -> str:
    return f"str {value.upper()}"


@show.register
def _(value: list) -> str:
    return "list " + ", ".join(show(item) for item in value)


@show.register
def _(value: float | None) -> str:
    return f"{value}!"


@show.register
def _(value: Animal) -> str:
    return "animal"


@show.register
def _(value: Dog) -> str:
    return "dog"


show.register(tuple, lambda value: f"tuple of {len(value)}")
print(show(1), show("a"), show(2.5), show([1, "b", None]), show(True), show({1}))
print(show(Animal()), show(Dog()), show(Puppy()), show((1, 2)), show_text("direct"))
for value in [1, "x", None, Dog()]:
    print(show(value))


@singledispatch
def area(shape: object) -> float:
    raise NotImplementedError(f"no area for {type(shape).__name__}")


@area.register
def _(shape: float) -> float:
    return shape * shape


print(area(2.0))
try:
    area("x")
except NotImplementedError as error:
    print(error)
