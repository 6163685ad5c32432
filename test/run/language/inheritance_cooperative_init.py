class Named:
    def __init__(self, name, **rest):
        super().__init__(**rest)
        self.name = name


class Aged:
    def __init__(self, age, **rest):
        super().__init__(**rest)
        self.age = age


class Person(Named, Aged):
    def __init__(self, name, age):
        super().__init__(name=name, age=age)
        self.key = (self.name, self.age)

    def __repr__(self):
        return f"Person({self.name!r}, {self.age})"


person = Person("Ann", 30)
print(person, person.key)
