"""dataclasses: the decorator is the compiler's, which writes the methods; here are the names."""


def dataclass(cls=None, /, **options):
    raise NotImplementedError("`dataclass` on what is no class, or called as a function")


class FrozenInstanceError(AttributeError):
    pass


class KW_ONLY:
    pass


def field(*, default=..., default_factory=..., init=True, repr=True, hash=None, compare=True, kw_only=False):
    raise TypeError("field() only means something in the body of a dataclass")
