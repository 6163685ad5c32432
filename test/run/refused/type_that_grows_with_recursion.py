# refused: nested_type
def wrap(x, n: int):
    if n == 0:
        return x
    return wrap([x], n - 1)  # here


print(wrap(1, 3))
