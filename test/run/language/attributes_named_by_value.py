class Machine:
    def __init__(self) -> None:
        self.state = "idle"
        self.log: list[str] = []

    def on_idle(self, event: str) -> str:
        return "running" if event == "start" else "idle"

    def on_running(self, event: str) -> str:
        return {"stop": "idle", "fail": "broken"}.get(event, "running")

    def handle(self, event: str) -> None:
        handler = getattr(self, f"on_{self.state}", None)
        if handler is None:
            self.log.append(f"nothing handles {self.state}")
            return
        self.state = handler(event)
        self.log.append(self.state)


machine = Machine()
for event in ["x", "start", "y", "fail", "start"]:
    machine.handle(event)
print(machine.log, hasattr(machine, "on_" + machine.state), hasattr(machine, "on_" + "idle"))


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x: int, y: str) -> None:
        self.x = x
        self.y = y

    def __repr__(self) -> str:
        return ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)


NAMES = ("x", "y")
point = Point(1, "two")
for name in NAMES:
    print(name, getattr(point, name), hasattr(point, name))
print([getattr(point, name) for name in ("x", "y")], {name: getattr(point, name) for name in NAMES}, point)
for name in ["x", "y"]:
    setattr(point, name, name * 2)
print(point)
try:
    print(getattr(point, "z" + str(1)))
except AttributeError as error:
    print(error)
people = [Point(3, "c"), Point(1, "a"), Point(2, "b")]


def ordered(key: str) -> list[Point]:
    return sorted(people, key=lambda each: getattr(each, key))


print(ordered("x"), ordered("y"))
