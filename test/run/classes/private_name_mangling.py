class Safe:
    def __init__(self) -> None:
        self.__code = 1234

    def check(self, code: int) -> bool:
        return code == self.__code


class Child(Safe):
    def __init__(self) -> None:
        super().__init__()
        self.__code = 1

    def own(self) -> int:
        return self.__code


print(Safe().check(1234), Child().check(1234), Child().own(), Child()._Safe__code)
