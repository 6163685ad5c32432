# What a generator raised while a call or tuple unpacked it was marked at the `*` alone, not at all of the call or tuple.
import traceback


def numbers():
    yield 1
    raise ValueError("no more")


def add(*values):
    return sum(values)


try:
    add(*numbers())
except ValueError:
    traceback.print_exc()
try:
    add(1, *numbers(), 2)
except ValueError:
    traceback.print_exc()
print((*numbers(), 1))
