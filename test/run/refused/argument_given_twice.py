# refused: repeated_argument
def greet(name: str, mark: str = "!") -> str:
    return name + mark


print(greet("Ann", name="Bob"))  # here
