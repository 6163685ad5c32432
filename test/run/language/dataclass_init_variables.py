from dataclasses import InitVar, dataclass, field


@dataclass
class Circle:
    name: str
    diameter: InitVar[float]
    unit: InitVar[str] = "cm"
    radius: float = field(init=False)

    def __post_init__(self, diameter: float, unit: str) -> None:
        self.radius = diameter / 2
        self.name += " in " + unit


@dataclass
class Ring(Circle):
    hole: InitVar[float] = 0.5

    def __post_init__(self, diameter: float, unit: str, hole: float) -> None:
        super().__post_init__(diameter, unit)
        self.radius -= hole


print(Circle("a", 3.0), Circle("b", diameter=1, unit="m") == Circle("b in m", 1))
print(Ring("r", 4.0), Ring("r", 4.0, hole=1.5).radius, Circle.unit)
