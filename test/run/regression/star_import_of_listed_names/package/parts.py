__all__ = ["_hidden", "shown"]


def _hidden() -> str:
    return "hidden"


def shown() -> str:
    return "shown"
