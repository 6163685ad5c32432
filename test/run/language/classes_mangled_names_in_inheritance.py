class A:
    def __init__(self):
        self.__secret = 1

    def reveal(self):
        return self.__secret

    def __helper(self):
        return "A helper"

    def call(self):
        return self.__helper()


class B(A):
    def __init__(self):
        super().__init__()
        self.__secret = 2

    def own(self):
        return self.__secret

    def __helper(self):
        return "B helper"


b = B()
print(b.reveal(), b.own(), b.call(), b._A__secret, b._B__secret)
print(hasattr(b, "__secret"))
