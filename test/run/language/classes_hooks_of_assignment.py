class Typed:
    def __init__(self, age: int, name: str) -> None:
        self.age = age
        self.name = name

    def __setattr__(self, name: str, value: object) -> None:
        if name == "age":
            if not isinstance(value, int) or value < 0:
                raise ValueError(f"bad age {value!r}")
        elif name in ("name", "nick"):
            value = str(value).title()
        if name.startswith("_"):
            raise AttributeError("private")
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        print("delete", name)
        super().__delattr__(name)


class Employee(Typed):
    def __init__(self, age: int, name: str, salary: float) -> None:
        super().__init__(age, name)
        self.salary = salary

    def __setattr__(self, name: str, value: object) -> None:
        print("set", name)
        super().__setattr__(name, value)

    @property
    def bonus(self) -> float:
        return self.salary / 10

    @bonus.setter
    def bonus(self, value: float) -> None:
        self.salary = value * 10


employee = Employee(30, "bob smith", 100.0)
employee.age += 1
print(employee.age, employee.name.upper(), employee.salary)
employee.bonus = 20.0
setattr(employee, "nick", "bobby")
print(employee.salary, employee.bonus, employee.nick)
for bad in (-1, "x"):
    try:
        employee.age = bad
    except ValueError as error:
        print(error)
try:
    employee._secret = 1
except AttributeError as error:
    print(error)
del employee.nick
print(hasattr(employee, "nick"))
