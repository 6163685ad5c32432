# The right operand of `and` is analysed where the left one held.
# RUN: riocc build --emit=types %s | FileCheck %s

def pick(n: int):
    return "text" if n else None


# CHECK-LABEL: __main__.is_long(NoneType | str) -> bool
def is_long(text: str | None) -> bool:
    return text is not None and text.isupper()


print(is_long(pick(0)))
