class Date:
    def __init__(self, year: int, month: int, day: int) -> None:
        self.parts = (year, month, day)

    @classmethod
    def parse(cls, text: str) -> "Date":
        year, month, day = (int(part) for part in text.split("-"))
        return cls(year, month, day)


print(Date.parse("2024-02-29").parts)
try:
    Date.parse("2024-02")
except ValueError as error:
    print(error)
try:
    Date.parse("2024-x-1")
except ValueError as error:
    print(error)
