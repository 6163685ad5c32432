# refused: type_error
class A:
    pass


class B(A):
    pass


class C(A, B):  # here
    pass


print(C())
