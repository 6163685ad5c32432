stock: dict[str, int] = {}
stock["apple"] = 3
stock["pear"] = 5
stock["apple"] += 2
print(stock["apple"], stock.get("pear"), stock.get("fig"), stock.get("fig", 0), len(stock))
