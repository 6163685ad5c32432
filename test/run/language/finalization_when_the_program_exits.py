import sys


class Resource:
    def __init__(self, name: str) -> None:
        self.name = name

    def __del__(self) -> None:
        print("drop", self.name)


def leave() -> None:
    local = Resource("local")
    print(local.name)
    sys.exit(3)


module = Resource("of the module")
leave()
