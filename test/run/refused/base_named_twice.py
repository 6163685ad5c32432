# refused: type_error
class A:
    pass


class C(A, A):  # here
    pass


print(C())
