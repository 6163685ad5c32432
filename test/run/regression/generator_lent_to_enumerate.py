from typing import Iterator
def g() -> Iterator[int]:
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("fin")
def main() -> None:
    it = g()
    for i, x in enumerate(it):
        break
    print(next(it))
    for i, x in enumerate(it):
        print(i, x)
main()
