class Base:
    def __init__(self, *, name="base", **rest):
        self.name = name
        print("Base", name, sorted(rest))


class A(Base):
    def __init__(self, *, a=1, **rest):
        super().__init__(**rest)
        self.a = a


class B(Base):
    def __init__(self, *, b=2, **rest):
        super().__init__(**rest)
        self.b = b


class C(A, B):
    def __init__(self, **rest):
        super().__init__(**rest)


c = C(a=10, b=20, name="c")
print(c.a, c.b, c.name)
d = C(b=5)
print(d.a, d.b, d.name)
