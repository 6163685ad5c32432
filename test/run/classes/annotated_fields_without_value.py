class Job:
    name: str
    size: int = 1

    def __init__(self, name: str) -> None:
        self.name = name


class Blank:
    value: int


print(Job("x").name, Job("y").size, Job.size)
try:
    print(Blank().value)
except AttributeError as error:
    print(error)
