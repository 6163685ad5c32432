import employee


class Department:
    def __init__(self, name: str, head: employee.Employee) -> None:
        self.name = name
        self.members = [head]

    def size(self) -> int:
        return len(self.members)


def title(department: Department | None) -> str:
    return department.name.title() if department else "nowhere"
