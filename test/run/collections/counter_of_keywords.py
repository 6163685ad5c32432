from collections import Counter

stock = Counter(apples=3, pears=1)
print(stock, Counter("ab", a=5), Counter({"x": 1}, x=2), Counter(None))
stock.update(["apples"], kiwis=2)
stock.subtract(pears=1, apples=1)
print(stock, stock.total(), Counter(**{"a": 1, "b": 2}))
