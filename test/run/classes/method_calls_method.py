class Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0

    def peek(self) -> str:
        return self.text[self.position] if self.position < len(self.text) else ""

    def number(self) -> int:
        start = self.position
        while self.peek().isdigit():
            self.position += 1
        return int(self.text[start : self.position])

    def total(self) -> int:
        value = self.number()
        while self.peek() == "+":
            self.position += 1
            value += self.number()
        return value


print(Parser("12+30+100").total(), Parser("7").total())
