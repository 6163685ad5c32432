class Tag:
    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> str:
        print(f"<{self.name}>")
        return self.name

    def __exit__(self, *details: object) -> None:
        print(f"</{self.name}>")


with Tag("html"), Tag("body") as body:
    print(body)
    with Tag("p"):
        print("text")
with (
    Tag("a") as a,
    Tag("b") as b,
):
    print(a + b)
