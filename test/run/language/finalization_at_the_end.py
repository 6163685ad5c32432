# What is left when the program ends goes breadth first, from the variables of the module.
class Resource:
    def __init__(self, name: str, *parts: object) -> None:
        self.name = name

    def __del__(self) -> None:
        print("drop", self.name)


class Holder:
    def __init__(self, *names: str) -> None:
        self.items = [Resource(name) for name in names]
        self.table = {name: Resource("table " + name) for name in names}


last: Resource | None = None
first = Resource("first")
holder = Holder("a", "b")
pair = (Resource("left"), Resource("right"))
last = Resource("last")
first = Resource("first again")
print("end")
