# `isinstance` leaves the classes it names, and the others in the `else`.
# RUN: riocc build --emit=types %s | FileCheck %s

def pick(n: int):
    return n if n > 1 else "text" if n else 2.5


# CHECK-LABEL: __main__.sort_out(float | int | str)
def sort_out(value):
    if isinstance(value, (int, float)):
        # CHECK: number: float | int
        number = value
        return number
    # CHECK: text: str
    text = value
    return text


print(sort_out(pick(0)))
