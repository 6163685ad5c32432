# refused: unsupported_finalizer
from collections.abc import Iterator


class Resource:
    def __del__(self) -> None:
        print("drop")


def numbers() -> Iterator[int]:
    resource = Resource()
    yield 1
    print(resource is None)
    yield 2


for number in numbers():
    print(number)
