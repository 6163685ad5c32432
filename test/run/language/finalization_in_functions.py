# Parameters, loops, `try`, recursion, unpacking and unbound variables: each reference goes when CPython's does.
class Resource:
    def __init__(self, name: str) -> None:
        self.name = name

    def __del__(self) -> None:
        print("drop", self.name)


def recur(depth: int) -> None:
    resource = Resource(f"depth {depth}")
    if depth:
        recur(depth - 1)
    print("leave", resource.name)


def many(*resources: Resource) -> tuple[Resource, ...]:
    print(len(resources))
    return resources


def default(resource: Resource | None = None) -> str:
    if resource is None:
        resource = Resource("default")
    return resource.name


def finally_runs() -> str:
    resource = Resource("in try")
    try:
        return resource.name
    finally:
        print("finally")


def loop() -> None:
    for number in range(3):
        resource = Resource(f"round {number}")
        if number == 1:
            continue
        print(number, resource.name)
    else:
        print("else")


def swap(first: Resource, second: Resource) -> None:
    first, second = second, first
    print("swapped", first.name, second.name)


def unbind(binds: bool) -> None:
    if binds:
        resource = Resource("bound")
    del resource
    print("unbound")


def handle() -> str:
    for resource in [Resource("1"), Resource("2"), Resource("3")]:
        try:
            if resource.name == "2":
                raise ValueError(resource.name)
        except ValueError as error:
            print("caught", error)
            return error.args[0]
    return "none"


recur(2)
pair = many(Resource("left"), Resource("right"))
print(pair[1].name)
pair = ()
print(default(), default(Resource("given")))
print(finally_runs())
loop()
swap(Resource("a"), Resource("b"))
unbind(True)
try:
    unbind(False)
except UnboundLocalError as error:
    print(error)
print(handle())
