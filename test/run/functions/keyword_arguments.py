def describe(name: str, age: int, city: str) -> str:
    return f"{name} {age} {city}"


print(describe("Ann", age=30, city="Oslo"))
print(describe(city="Rome", name="Bob", age=5))
