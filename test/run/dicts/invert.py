prices: dict[str, float] = {"tea": 2.5, "cake": 4, "milk": 1.25}
inverted = {price: name for name, price in prices.items()}
print(inverted, inverted[4], sum(prices.values()))
