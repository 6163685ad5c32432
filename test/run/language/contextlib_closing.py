# closing: the generator outlives the loop, and ends with the `with`.
from contextlib import closing


def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


with closing(numbers()) as source:
    for n in source:
        print(n)
        break
    print("still open")
