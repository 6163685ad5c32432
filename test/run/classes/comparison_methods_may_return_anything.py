class Query:
    def __init__(self, text: str) -> None:
        self.text = text

    def __gt__(self, other: int) -> "Query":
        return Query(f"{self.text} > {other}")

    def __and__(self, other: "Query") -> "Query":
        return Query(f"({self.text}) and ({other.text})")


age = Query("age")
print((age > 5).text, ((age > 18) & (age > 3)).text)
