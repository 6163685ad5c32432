class A:
    pass


class B(A):
    pass


class C(B):
    pass


class D(A):
    pass


for thing in [A(), B(), C(), D()]:
    print(isinstance(thing, A), isinstance(thing, B), isinstance(thing, C), isinstance(thing, (C, D)))
print(issubclass(C, A), issubclass(A, C), issubclass(bool, int))
