# Enum("Name", names) at the top of a module: a string, lists, pairs, a dict, a start.
import enum
from enum import Enum, Flag, StrEnum

Animal = Enum("Animal", "CAT DOG")
Fish = enum.IntEnum("Fish", ["COD", "EEL"], start=5)
Pairs = Enum("Pairs", [("a", "x"), ("b", 2)])
Table = Enum("Table", {"ONE": 1, "UNO": 1})
Style = Flag("Style", "BOLD, ITALIC, LINE")
Word = StrEnum("Word", ("Hello", "World"))
print(list(Animal), Animal.CAT, Animal["DOG"], Animal(2), Animal)
print(list(Fish), Fish.EEL + 1, list(Pairs), Table.__members__, list(Style), Style.BOLD | Style.LINE, list(Word), Word.Hello + "!")
