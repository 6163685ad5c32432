# A traceback marked the `*` of a list display where CPython marks the whole display.
import traceback
from collections.abc import Iterator


def stream(count: int) -> Iterator[int]:
    yield count
    raise ValueError(count)


def show(number: int) -> None:
    if number == 0:
        print([0, *stream(1), 2])
    elif number == 1:
        print({*stream(2), 1})
    else:
        print([*[1, 2],
               *stream(number)])


for number in range(3):
    try:
        show(number)
    except ValueError as error:
        for frame in traceback.extract_tb(error.__traceback__):
            print(frame.lineno, frame.name)
show(2)
