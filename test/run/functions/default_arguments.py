def greet(name: str, greeting: str = "Hello", mark: str = "!") -> str:
    return greeting + ", " + name + mark


print(greet("Ann"), greet("Bob", "Hi"), greet("Cy", "Yo", "?"), greet("Di", mark="."))
