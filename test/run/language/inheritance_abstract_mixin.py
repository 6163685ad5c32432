from abc import ABC, abstractmethod


class Sized(ABC):
    @abstractmethod
    def size(self) -> int: ...

    def is_empty(self) -> bool:
        return self.size() == 0


class Fixed:
    def size(self) -> int:
        return 3


class Good(Fixed, Sized):
    pass


class Bad(Sized, Fixed):
    pass


print(Good().is_empty(), Good().size())
try:
    print(Bad().size())
except TypeError as error:
    print(error)
