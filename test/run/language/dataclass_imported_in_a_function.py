# A function may import the decorator of its own dataclass.
def make(x):
    from dataclasses import dataclass, field

    @dataclass
    class Point:
        x: int
        tags: list[str] = field(default_factory=list)

    return Point(x)


print(make(3), make(4) == make(4))
