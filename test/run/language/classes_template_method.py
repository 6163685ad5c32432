from abc import ABC, abstractmethod


class Report(ABC):
    title = "untitled"

    def render(self) -> str:
        return f"{self.header()}\n{self.body()}\n{self.footer()}"

    def header(self) -> str:
        return f"== {self.title} =="

    @abstractmethod
    def body(self) -> str: ...

    def footer(self) -> str:
        return "-" * len(self.header())


class Sales(Report):
    title = "Sales"

    def __init__(self, amounts: list[int]) -> None:
        self.amounts = amounts

    def body(self) -> str:
        return f"total {sum(self.amounts)}"


class Empty(Report):
    def body(self) -> str:
        return "nothing"

    def footer(self) -> str:
        return super().footer().replace("-", "*")


for report in [Sales([1, 2, 3]), Empty()]:
    print(report.render())
try:
    Report()
except TypeError as error:
    print(error)
