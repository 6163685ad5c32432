from .models.item import Item
from .tax import with_tax

print("cart")


class Cart:
    def __init__(self) -> None:
        self.items: list[Item] = []

    def add(self, item: Item) -> None:
        self.items.append(item)


def total(cart: Cart) -> float:
    return with_tax(sum(item.price for item in cart.items))
