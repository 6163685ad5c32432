class Person:
    def __init__(self, name: str, age: int = 0) -> None:
        self.name = name
        self.age = age


class Employee(Person):
    def __init__(self, name: str, company: str) -> None:
        super().__init__(name, age=30)
        self.company = company


e = Employee("Ann", "Acme")
print(e.name, e.age, e.company)
