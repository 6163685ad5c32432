class Greeter:
    def __init__(self, name: str) -> None:
        self.name = name

    def greet(self, other: str) -> str:
        return f"{self.name} greets {other}"


greet = Greeter("Ann").greet
print(greet("Bob"), list(map(greet, ["x", "y"])))
print(Greeter.greet(Greeter("Cy"), "Di"))
