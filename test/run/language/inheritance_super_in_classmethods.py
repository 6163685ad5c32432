class A:
    @classmethod
    def make(cls) -> str:
        return "A:" + cls.__name__

    @staticmethod
    def helper() -> str:
        return "helper of A"


class B(A):
    @classmethod
    def make(cls) -> str:
        return "B+" + super().make()


class C(A):
    @classmethod
    def make(cls) -> str:
        return "C+" + super().make()

    @staticmethod
    def helper() -> str:
        return "helper of C"


class D(B, C):
    pass


print(D.make(), B.make(), D.helper(), B.helper())
