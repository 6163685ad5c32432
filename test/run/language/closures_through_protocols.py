from typing import Protocol


class Transform(Protocol):
    def __call__(self, text: str) -> str: ...


class Prefix:
    def __init__(self, prefix: str) -> None:
        self.prefix = prefix

    def __call__(self, text: str) -> str:
        return self.prefix + text


def shout(text: str) -> str:
    return text.upper() + "!"


def apply(transforms: list[Transform], text: str) -> str:
    for transform in transforms:
        text = transform(text)
    return text


suffix = "?"
print(apply([Prefix("> "), shout, lambda text: text + suffix, str.swapcase], "abc"))
