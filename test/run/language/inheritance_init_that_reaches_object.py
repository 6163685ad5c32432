class Named:
    def __init__(self, name: str, **rest):
        super().__init__(**rest)
        self.name = name


class Aged:
    def __init__(self, age: int, **rest):
        super().__init__(**rest)
        self.age = age


class Person(Named, Aged):
    pass


person = Person(name="Ann", age=3)
print(person.name, person.age)
try:
    Person(name="Bob", age=4, colour="red")
except TypeError as error:
    print(error)
