# `itemgetter`, `attrgetter` and `methodcaller` with literals: as precise as the subscript or attribute itself.
from dataclasses import dataclass
from operator import attrgetter, itemgetter, methodcaller


@dataclass
class Owner:
    name: str


@dataclass
class Pet:
    name: str
    age: int
    owner: Owner

    def rename(self, to: str, loud: bool = False) -> str:
        return (to.upper() if loud else to) + "/" + self.name


pets = [Pet("rex", 3, Owner("Z")), Pet("ada", 1, Owner("Y")), Pet("bob", 3, Owner("X"))]
print([pet.name for pet in sorted(pets, key=attrgetter("age", "name"))])
print(list(map(attrgetter("owner.name"), pets)), max(map(attrgetter("age"), pets)) + 1)
pairs = [("b", 2), ("a", 2), ("c", 1)]
print(sorted(pairs, key=itemgetter(1)), sorted(pairs, key=itemgetter(1, 0)), max(pairs, key=itemgetter(0)))
print(sum(map(itemgetter(1), pairs)), "".join(map(itemgetter(0), pairs)), list(map(itemgetter(-1), pairs)))
rows = [{"k": 3, "v": "x"}, {"k": 1, "v": "y"}]
print(sorted(rows, key=itemgetter("k")), "".join(map(itemgetter("v"), rows)))
print(itemgetter(slice(1, 3))([1, 2, 3, 4]), itemgetter(*[0, 2])("abc"), itemgetter("k", "v")(rows[0]))
print(list(map(methodcaller("upper"), ["a", "b"])), methodcaller("rename", "new", loud=True)(pets[0]))
for place in range(2):
    print(itemgetter(place)(["first", "second"]))
print(itemgetter(1), itemgetter("a", 2), attrgetter("x.y"), methodcaller("f", 1, k="v"))
try:
    itemgetter(5)([1])
except IndexError as error:
    print(error)
