class Date:
    def __init__(self, year: int, month: int, day: int) -> None:
        self.year, self.month, self.day = year, month, day

    @classmethod
    def from_text(cls, text: str) -> "Date":
        return cls(*map(int, text.split("-")))

    @classmethod
    def new_year(cls, year: int):
        return cls(year, 1, 1)

    @staticmethod
    def is_leap(year: int) -> bool:
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"


class LoudDate(Date):
    def __str__(self) -> str:
        return super().__str__() + "!"


print(Date.new_year(2024), LoudDate.new_year(2025), Date.is_leap(2024), LoudDate.is_leap(1900))
print(type(LoudDate.new_year(1)).__name__)
