from functools import cached_property


class Data:
    def __init__(self, values: list[int]) -> None:
        self.values = values

    @cached_property
    def total(self) -> int:
        print("computing")
        return sum(self.values)

    @cached_property
    def text(self) -> str:
        return f"total {self.total}"


class More(Data):
    @cached_property
    def mean(self) -> float:
        return self.total / len(self.values)


data = More([1, 2, 6])
print(data.total, data.total, data.text, data.mean)
data.values.append(100)
print(data.total)
del data.total
print(data.total, data.mean, data.text)
data.total = 7
print(data.total, Data([5]).total)
print(Data.total.attrname)
