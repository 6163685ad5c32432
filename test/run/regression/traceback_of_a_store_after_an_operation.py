# What stores the result of `-=` raises: the mark stands under the target.
class Account:
    def __init__(self) -> None:
        self._value = 0

    @property
    def value(self) -> int:
        return self._value

    @value.setter
    def value(self, value: int) -> None:
        raise ValueError(value)

    def __getitem__(self, key: int) -> int:
        return key

    def __setitem__(self, key: int, value: int) -> None:
        self.value -= value


account = Account()
account[1] += 3
