# refused: unsupported_dataclass_option
from dataclasses import dataclass


def work(limit: int) -> int:
    @dataclass
    class Box:
        size: int = limit + 1  # here

    return Box().size


print(work(3))
