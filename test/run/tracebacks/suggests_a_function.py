def f() -> int:
    return helper_one()
def helper_two() -> int:
    return 1
if helper_two() == 1:
    print(f())
def helper_one() -> int:
    return 2
