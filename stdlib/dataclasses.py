"""dataclasses: the decorator is the compiler's, which writes the methods; here are the names."""


def dataclass(cls, /):
    return cls


def field(*, default=..., default_factory=...):
    raise TypeError("field() only means something in the body of a dataclass")
