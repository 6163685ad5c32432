# An object with `__del__` ends where its variable is deleted, rebound or left behind by its function.
class Resource:
    def __init__(self, name: str) -> None:
        self.name = name

    def __del__(self) -> None:
        print("drop", self.name)


def leave(first: Resource, second: Resource) -> None:
    third = Resource("third")
    print("leaving", first.name, second.name, third.name)


def make(name: str) -> Resource:
    made = Resource(name)
    return made


def replace(given: Resource | None) -> None:
    given = None
    print("replaced")


held = Resource("held")
del held
print("deleted")
held = make("made")
held = Resource("newer")
print("rebound")
leave(Resource("first"), Resource("second"))
replace(Resource("argument"))
Resource("unused")
print(make("in a chain").name)
other = held
held = None
print("still held by another")
other = None
print("end")
