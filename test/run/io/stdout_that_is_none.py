# Without a `sys.stdout`, `print` says nothing; `type` as a value is no object of a class.
import sys
sys.stdout = None
print("nothing")
sys.stdout = sys.__stdout__
print("something")
print(type, isinstance(3, type), isinstance(int, type), [type, int][1] is int)
def kind(x: object, of: type = int) -> bool:
    return isinstance(x, of)
print(kind(3))
