# An object's `__del__` runs before what only its fields hold ends, in the order of the fields.
class Part:
    def __init__(self, name: str) -> None:
        self.name = name

    def __del__(self) -> None:
        print("drop part", self.name)


class Machine:
    def __init__(self, name: str) -> None:
        self.name = name
        self.engine = Part(name + "'s engine")
        self.wheels = [Part(f"{name}'s wheel {number}") for number in range(2)]
        self.pair = (Part(name + "'s left"), Part(name + "'s right"))
        self.spare: Part | None = None

    def __del__(self) -> None:
        print("drop machine", self.name)


class Owner:
    def __init__(self) -> None:
        self.machine = Machine("own")


machine = Machine("first")
machine.spare = Part("spare")
machine.spare = None
machine.engine = Part("new engine")
del machine
print("--")
owner = Owner()
engine = owner.machine.engine
del owner
print("the engine lives", engine.name)
del engine
print("end")
