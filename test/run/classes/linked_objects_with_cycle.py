class Person:
    def __init__(self, name: str) -> None:
        self.name = name
        self.friends: list[Person] = []

    def befriend(self, other: "Person") -> None:
        self.friends.append(other)
        other.friends.append(self)

    def __repr__(self) -> str:
        return f"{self.name}->{[friend.name for friend in self.friends]}"


a, b, c = Person("a"), Person("b"), Person("c")
a.befriend(b)
a.befriend(c)
print([a, b, c], a.friends[0].friends[0] is a)
