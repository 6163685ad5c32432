from typing import Self


class Query:
    def __init__(self) -> None:
        self.parts: list[str] = []

    def select(self, *columns: str) -> Self:
        self.parts.append("SELECT " + ", ".join(columns))
        return self

    def where(self, condition: str) -> Self:
        self.parts.append("WHERE " + condition)
        return self

    def text(self) -> str:
        return " ".join(self.parts)


class Limited(Query):
    def limit(self, count: int) -> Self:
        self.parts.append(f"LIMIT {count}")
        return self


print(Query().select("a", "b").where("a > 1").text())
print(Limited().select("*").limit(5).where("x").limit(2).text())
