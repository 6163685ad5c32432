class Resource:
    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> "Resource":
        print("enter", self.name)
        return self

    def __exit__(self, *details: object) -> bool:
        print("exit", self.name)
        return True

    def __del__(self) -> None:
        print("drop", self.name)


class Special(Resource):
    def __del__(self) -> None:
        print("special")
        super().__del__()


def first() -> str:
    with Resource("in a function") as resource:
        return resource.name


def find(name: str) -> str:
    for resource in [Resource("1"), Resource("2"), Resource("3")]:
        if resource.name == name:
            return "found " + resource.name
    return "none"


with Resource("named") as resource:
    print(resource.name)
print("left")
del resource
with Resource("unnamed"):
    print("body")
    raise ValueError
print("swallowed")
print(first())
print(find("2"))
print(find("4"))
with Special("heir"):
    pass
print("end")
