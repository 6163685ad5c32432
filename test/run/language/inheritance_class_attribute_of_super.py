class A:
    rate = 1


class B(A):
    rate = 2

    def both(self):
        return (self.rate, super().rate)


class C(A):
    rate = 3


class D(B, C):
    pass


print(B().both(), D().both())
