# The count of arguments from a `*` left out those that keyword-only parameters took.
def f(a: int, b: int, *, c: int = 0) -> int:
    return a
args = [1, 2, 3]
for k in range(2):
    try:
        f(*args, c=4)
    except TypeError as e:
        print(e)
try:
    f(1, 2, 3, c=5)
except TypeError as e:
    print(e)
