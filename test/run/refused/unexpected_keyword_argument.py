# refused: unexpected_keyword
def greet(name: str) -> str:
    return "hi " + name


print(greet("Ann", mark="!"))  # here
