class Resource:
    def __init__(self, name: str) -> None:
        self.name = name

    def __del__(self) -> None:
        print("drop", self.name)


def fail() -> None:
    local = Resource("local")
    print(local.name)
    raise LookupError("not there")


module = Resource("of the module")
fail()
