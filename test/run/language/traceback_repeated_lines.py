# Lines that repeat themselves are counted from the fourth on; two lines in turn are not.
import traceback


def down(n):
    if n == 0:
        raise ValueError("bottom")
    down(n - 1)


def ping(n):
    if n == 0:
        raise ValueError("pong")
    pong(n)


def pong(n):
    ping(n - 1)


for depth in range(1, 7):
    try:
        down(depth)
    except ValueError as error:
        print("".join(traceback.format_exception(error)))
try:
    ping(3)
except ValueError:
    print(traceback.format_exc())
down(40)
