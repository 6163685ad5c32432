# refused: unsupported_multiple_inheritance
class A:
    pass


class B:
    pass


class C(A, B):  # here
    pass


print(isinstance(C(), B))
