def f(a, b, *, c=0):
    return a + b + c


try:
    f(1)
except TypeError as error:
    print(error)
try:
    f(1, 2, 3)
except TypeError as error:
    print(error)
try:
    f(1, 2, d=3)
except TypeError as error:
    print(error)
try:
    f(1, 2, a=3)
except TypeError as error:
    print(error)
try:
    f()
except TypeError as error:
    print(error)
