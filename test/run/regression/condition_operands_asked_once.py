# The operands of `and`, `or` and `not` in a condition are asked for their truth once; elsewhere the value that decides is asked anew.
class B:
    def __init__(self, v: bool) -> None:
        self.v = v

    def __bool__(self) -> bool:
        print("bool", self.v)
        return self.v


if B(False) and B(True):
    print("no")
if B(True) or B(True):
    print("yes")
if not (B(False) and B(True)):
    print("n")
while B(False) or B(False):
    pass
print(1 if B(True) and B(False) else 2)
x = (B(False) and B(True)) or B(False)
y = (B(False) and B(True)) and B(True)
z = not (B(True) and B(True))
w = bool(B(True) and B(False))
assert B(False) or B(True)
print([1 for k in range(2) if B(False) and B(True)])
