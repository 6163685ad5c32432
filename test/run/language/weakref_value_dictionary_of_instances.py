# One object for each name, as long as somebody uses it.
import weakref


class Registry:
    _instances: weakref.WeakValueDictionary[str, "Registry"] = weakref.WeakValueDictionary()

    def __new__(cls, name: str) -> "Registry":
        found = cls._instances.get(name)
        if found is not None:
            return found
        made = super().__new__(cls)
        cls._instances[name] = made
        return made

    def __init__(self, name: str) -> None:
        self.name = name


a = Registry("a")
print(Registry("a") is a, len(Registry._instances))
del a
print(len(Registry._instances))
