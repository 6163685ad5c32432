registry: dict[str, type] = {}
order: list[type] = []


def register(cls):
    registry[cls.__name__] = cls
    return cls


def listed(label: str):
    print("make", label)

    def decorate(cls):
        order.append(cls)
        cls.label = label
        return cls

    return decorate


@register
@listed("round")
class Circle:
    label = "?"

    def area(self) -> int:
        return 3


@listed("square")
@register
class Square:
    label = "?"

    def area(self) -> int:
        return 4


for name in ["Square", "Circle"]:
    shape = registry[name]()
    print(name, shape.area(), shape.label, registry[name].label)
print([cls.__name__ for cls in order])
