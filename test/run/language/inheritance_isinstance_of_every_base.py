class A:
    pass


class B:
    pass


class C(A, B):
    pass


class D(C):
    pass


def test(value: A | B) -> str:
    return f"{isinstance(value, A)} {isinstance(value, B)} {isinstance(value, C)} {isinstance(value, (D, int))}"


for value in [A(), B(), C(), D()]:
    print(type(value).__name__, test(value))
print(issubclass(D, B), issubclass(C, A), issubclass(A, B), issubclass(D, object))
