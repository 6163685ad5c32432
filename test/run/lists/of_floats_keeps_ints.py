prices: list[float] = [1, 2.5, 3]
prices.append(4)
prices[0] = prices[0] * 2
print(prices, sum(prices), prices[2])
