"""Keeps stock of products."""

from dataclasses import dataclass, field

from products import Product


class InventoryError(Exception):
    """A request that the warehouse cannot fulfil."""


class UnknownProduct(InventoryError):
    def __init__(self, name: str) -> None:
        super().__init__(f"there is no product {name!r}")


class NotForSale(InventoryError):
    def __init__(self, product: Product, reason: str) -> None:
        super().__init__(f"cannot sell {product.name}: {reason}")


class OutOfStock(InventoryError):
    """There is less in stock than was asked for."""

    def __init__(self, product: Product, wanted: int, available: int) -> None:
        super().__init__(f"only {available} of {wanted} {product.name} in stock")
        self.missing = wanted - available


@dataclass
class Warehouse:
    """The stock on a given day."""

    day: int
    products: dict[str, Product] = field(default_factory=dict)
    stock: dict[str, int] = field(default_factory=dict)

    def add(self, product: Product) -> None:
        self.products[product.name] = product
        self.stock.setdefault(product.name, 0)

    def find(self, name: str) -> Product:
        try:
            return self.products[name]
        except KeyError:
            raise UnknownProduct(name) from None

    def receive(self, name: str, quantity: int) -> None:
        self.stock[self.find(name).name] += quantity

    def ship(self, name: str, quantity: int) -> float:
        """Takes `quantity` out of the stock and gives its price."""
        product = self.find(name)
        problem = product.problem(quantity, self.day)
        if problem is not None:
            raise NotForSale(product, problem)
        if quantity > self.stock[name]:
            raise OutOfStock(product, quantity, self.stock[name])
        self.stock[name] -= quantity
        return product.cost(quantity, self.day)

    def discard_spoilt(self) -> list[Product]:
        """Takes out of the stock what can no longer be sold."""
        spoilt = [product for product in self.products.values() if product.spoilt(self.day)]
        for product in spoilt:
            self.stock[product.name] = 0
        return spoilt

    def report(self) -> str:
        lines = [f"{'product':<20}{'stock':>8}{'value':>12}"]
        total: float = 0
        for name, product in sorted(self.products.items()):
            quantity = self.stock[name]
            value = 0.0 if product.spoilt(self.day) else product.cost(quantity, self.day)
            lines.append(f"{product.label():<20}{quantity:>8}{value:>12,.2f}")
            total += value
        lines.append(f"{'':<20}{'':>8}{total:>12,.2f}")
        return "\n".join(lines)
