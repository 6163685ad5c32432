# Each case of `match` leaves the classes that its pattern may match, and the next ones those that it may miss.
# RUN: riocc build --emit=types %s | FileCheck %s

def pick(n: int):
    return n if n > 3 else "text" if n > 2 else 2.5 if n > 1 else None if n else (n, "pair")


# CHECK-LABEL: __main__.sort_out(
def sort_out(value):
    match value:
        case int(number) | float(number):
            # CHECK: both: float | int
            both = number
            # CHECK: same: float | int
            same = value
        case None:
            # CHECK: nothing: None
            nothing = value
        case str():
            # CHECK: text: str
            text = value
        case (first, second):
            # CHECK: first: int
            # CHECK: second: str
            # CHECK: pair: tuple[int, str]
            pair = value


for n in range(5):
    sort_out(pick(n))
