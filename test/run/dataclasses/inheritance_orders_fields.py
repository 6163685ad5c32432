from dataclasses import dataclass


@dataclass
class Person:
    name: str
    age: int = 0


@dataclass
class Student(Person):
    school: str = "none"
    age: int = 18


print(Student("Ann"), Student("Bob", 20, "MIT"), Person("Cy"))
print(Student("A") == Student("A"), Person("A", 18) == Student("A"))
