"""The module's text.

    Indented.
"""
from abc import ABC


class Animal:
    """An animal."""

    def speak(self) -> str:
        """Says something."""
        return "..."


class Swimmer(ABC):
    pass


class Duck(Animal, Swimmer):
    pass


for each in Duck.__mro__:
    print(each.__name__, each)
print([base.__name__ for base in Duck.__bases__], Animal.__base__, len(Duck.mro()), ValueError.__mro__)
print(Duck.__mro__[1] is Animal, object.__bases__, bool.__mro__)
print(Animal.__doc__, Duck.__doc__, Animal.speak.__doc__, Duck().__doc__, Animal().__doc__)
print(Animal().__module__, Animal.speak.__module__, Animal.speak.__qualname__)
print(__doc__)
