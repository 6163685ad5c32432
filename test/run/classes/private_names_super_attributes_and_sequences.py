class Base:
    __count = 0
    def __init__(self):
        self.__secret = 1
        self._x = 2
    def get(self):
        return self.__secret
    def __hidden(self, __arg=3):
        return __arg
    def call(self):
        Base.__count += 1
        return self.__hidden(), Base.__count
class Child(Base):
    def __init__(self):
        super().__init__()
        self.__secret = 2
    def both(self):
        return self.__secret, self._Base__secret, self.get()
c = Child()
print(c.both(), c.call(), c._Child__secret)
class P:
    @property
    def label(self):
        return "p"
    limit = 3
class Q(P):
    @property
    def label(self):
        return "q" + super().label + str(super().limit)
print(Q().label)
class S:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * 2
    def __len__(self):
        return 4
for v in S():
    print(v, end=" ")
print(list(S()), 4 in S(), 5 in S(), list(reversed(S())), sum(S()), max(S()), sorted(S(), reverse=True))
a, b, *c = S()
print(a, b, c, [*S()], list(map(str, S())), list(zip(S(), "ab")), dict(enumerate(S())))
