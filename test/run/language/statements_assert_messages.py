def check(n: int) -> int:
    assert n > 0, f"{n} is not positive"
    assert isinstance(n, int)
    return n


print(check(1))
for value in (0, -1):
    try:
        check(value)
    except AssertionError as error:
        print("failed:", error, error.args)
try:
    assert False
except AssertionError as error:
    print(repr(str(error)), error.args)
try:
    assert [], ("a", 1)
except AssertionError as error:
    print(error.args)
