def load(name: str) -> str:
    with open(name) as file:
        return file.read()


print(load("absent.txt"))
