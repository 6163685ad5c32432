ALPHA = 1
_hidden = 2


def beta() -> int:
    return ALPHA + _hidden
