class Date:
    count = 0

    def __init__(self, year: int, month: int) -> None:
        self.year = year
        self.month = month

    @classmethod
    def parse(cls, text: str) -> "Date":
        cls.count += 1
        year, month = text.split("-")
        return cls(int(year), int(month))

    @staticmethod
    def is_leap(year: int) -> bool:
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


d = Date.parse("2024-02")
print(d.year, d.month, Date.is_leap(2024), d.is_leap(1900), d.parse("1999-12").year, Date.count)
