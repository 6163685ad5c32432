class Vector:
    def __init__(self, items: list[int]) -> None:
        self.items = items

    def __add__(self, other: "Vector") -> "Vector":
        if len(self.items) != len(other.items):
            raise ValueError("lengths differ")
        return Vector([a + b for a, b in zip(self.items, other.items)])


print((Vector([1]) + Vector([2])).items)
print((Vector([1]) + Vector([2, 3])).items)
