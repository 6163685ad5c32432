class Constant:
    __slots__ = ("x", "y")

    def __init__(self, x: int, y: int) -> None:
        object.__setattr__(self, "x", x)
        super().__setattr__("y", y)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is immutable: {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"cannot delete {name}")


constant = Constant(1, 2)
for action in ("set", "delete", "add"):
    try:
        if action == "set":
            constant.x = 5
        elif action == "delete":
            del constant.y
        else:
            constant.z = 1
    except AttributeError as error:
        print(error)
print(constant.x, constant.y)


class Observed:
    def __init__(self) -> None:
        self.changes: list[tuple[str, object]] = []
        self.value = 0
        self.label = "a"

    def __setattr__(self, name: str, value: object) -> None:
        if name != "changes":
            self.changes.append((name, value))
        object.__setattr__(self, name, value)


observed = Observed()
observed.value += 5
observed.label = "b"
print(observed.changes, observed.value + 1, observed.label.upper())


class Sealed:
    def __init__(self) -> None:
        self.a = 1
        self._sealed = True

    def __setattr__(self, key: str, value: object) -> None:
        if getattr(self, "_sealed", False):
            raise AttributeError("sealed: " + key)
        object.__setattr__(self, key, value)


sealed = Sealed()
try:
    sealed.a = 2
except AttributeError as error:
    print(error)
print(sealed.a)
