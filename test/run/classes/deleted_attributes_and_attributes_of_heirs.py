class A:
    x = 1
    def __init__(self) -> None:
        self.y = 2
    def drop(self) -> None:
        del self.y
    def both(self) -> int:
        self.y = 5
        self.drop()
        try:
            return self.y
        except AttributeError as e:
            print(e)
            return -1
    @property
    def p(self) -> int:
        return 3
a = A()
print(a.both())
try:
    del a.y
except AttributeError as e:
    print(e)
a.y = 8
print(a.y)
del a.y
try:
    del a.x
except AttributeError as e:
    print(e)
try:
    del a.p
except AttributeError as e:
    print(e)
a.x = 5
print(a.x, A.x)
del a.x
print(a.x, hasattr(a, "x"), hasattr(a, "y"))
class B(A):
    pass
class D(B):
    pass
print(B.x, D.x, D().x)
B.x = 10
print(A.x, B.x, D.x, D().x, A().x)
D.x = "s"
print(A.x, B.x, D.x, D().x, A().x)
B.fresh = 1
print(B.fresh, D.fresh, D().fresh)
try:
    print(A().fresh)
except AttributeError as e:
    print(e)
def later() -> None:
    B.late = 3
try:
    print(D().late)
except AttributeError as e:
    print(e)
try:
    print(D.late)
except AttributeError as e:
    print(e)
later()
print(D.late)
print(a.y)
