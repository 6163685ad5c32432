class Machine:
    def __init__(self, prices: dict[str, int]) -> None:
        self.prices = prices
        self.credit = 0
        self.sold: dict[str, int] = {name: 0 for name in prices}

    def handle(self, event: str) -> str:
        kind, _, argument = event.partition(" ")
        if kind == "coin":
            self.credit += int(argument)
            return f"credit {self.credit}"
        if kind == "select":
            price = self.prices.get(argument)
            if price is None:
                return f"no {argument}"
            if price > self.credit:
                return f"{price - self.credit} more"
            self.credit -= price
            self.sold[argument] += 1
            return f"here is {argument}"
        if kind == "refund":
            credit, self.credit = self.credit, 0
            return f"returning {credit}"
        return "what?"


machine = Machine({"tea": 120, "coffee": 150})
for event in ["coin 100", "select tea", "coin 50", "select tea", "select juice", "refund", "kick"]:
    print(event, "->", machine.handle(event))
print(machine.sold)
