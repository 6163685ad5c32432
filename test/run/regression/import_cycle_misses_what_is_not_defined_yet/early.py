import late


def define(value: int = 1) -> int:
    return value


class Base:
    name = "base"


from late import Heir, after
