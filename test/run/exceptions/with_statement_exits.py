class Guard:
    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> str:
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, error, trace) -> None:
        print("exit", self.name, error)


with Guard("a") as name:
    print("inside", name)
try:
    with Guard("b"), Guard("c") as inner:
        print(inner)
        raise ValueError("boom")
except ValueError as error:
    print("after", error)
