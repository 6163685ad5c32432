# A descriptor with __set__ comes before the object's own attribute, one without it behind.
class Data:
    def __get__(self, instance, owner=None) -> str:
        return "from data descriptor"

    def __set__(self, instance, value) -> None:
        print("set", value)


class NonData:
    def __get__(self, instance, owner=None) -> str:
        return "from non-data descriptor"


class Thing:
    data = Data()
    other = NonData()
    third = NonData()

    def __init__(self, flag: bool) -> None:
        self.data = "own"
        if flag:
            self.other = "own"


print(Thing(True).data, "|", Thing(True).other, "|", Thing(False).other)
thing = Thing(False)
thing.third = "mine"
print(thing.third, Thing.third)
del thing.third
print(thing.third)
