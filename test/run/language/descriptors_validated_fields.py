class Positive:
    def __init__(self, default: int) -> None:
        self.default = default
        self.values: dict[int, int] = {}
        self.name = "?"

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return self.values.get(instance.key, self.default)

    def __set__(self, instance, value: int) -> None:
        if value <= 0:
            raise ValueError(f"{self.name} must be positive, not {value}")
        self.values[instance.key] = value

    def __delete__(self, instance) -> None:
        del self.values[instance.key]


class Item:
    price = Positive(1)
    stock = Positive(10)

    def __init__(self, key: int, price: int) -> None:
        self.key = key
        self.price = price


apple, pear = Item(1, 5), Item(2, 7)
apple.stock += 3
print(apple.price, apple.stock, pear.price, pear.stock, Item.price.default)
try:
    pear.price = -2
except ValueError as error:
    print(error)
del apple.stock
print(apple.stock)
try:
    Item(3, 0)
except ValueError as error:
    print(error)
