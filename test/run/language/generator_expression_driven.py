# Generator expressions have what generators have: send, throw and close.
from collections.abc import Iterator


def source() -> Iterator[int]:
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("source ends")


def main() -> None:
    closed = (x + 1 for x in source())
    print(next(closed))
    closed.close()
    print("closed", list(closed))

    thrown = (x + 1 for x in source() if x != 2)
    print(next(thrown))
    try:
        thrown.throw(KeyError("k"))
    except KeyError as error:
        print("got", error)
    try:
        thrown.send(None)
    except StopIteration as stop:
        print("ended", stop.value)

    early = (x for x in range(3))
    try:
        early.send(4)
    except TypeError as error:
        print(error)
    print(early.send(None), next(early), list(early))

    pairs = ((a, b) for a in range(2) for b in range(2))
    print(next(pairs))
    pairs.close()
    print(list(pairs))
    print(sum(x for x in range(10)), any(x > 3 for x in [1, 4]), max(len(w) for w in ["a", "bb"]))


main()
begun = (x for x in [1, 2, 3] if x > 1)
try:
    begun.throw(ValueError("before the first"))
except ValueError as error:
    print(error, next(begun, "end"))
running = (10 // x
           for x in (1, 0))
next(running)
running.throw(OSError("in the middle"))
