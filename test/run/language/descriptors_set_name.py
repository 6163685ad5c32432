class Field:
    def __set_name__(self, owner: type, name: str) -> None:
        print("named", name, owner.__name__)
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return f"{self.name} of {type(instance).__name__}"


class Record:
    second = Field()
    first = Field()
    count = 0


class Heir(Record):
    third = Field()


print(Record().first, Heir().second, Heir().third)
print(Record.first.name, Heir.third.name)
