"""What the warehouse can hold."""

from dataclasses import dataclass


@dataclass
class Product:
    """Something sold by the piece."""

    name: str
    price: float

    def cost(self, quantity: int, day: int) -> float:
        """The price of `quantity` pieces on a day."""
        return self.price * quantity

    def problem(self, quantity: int, day: int) -> str | None:
        """Why `quantity` pieces cannot be sold on a day, or None if they can."""
        if quantity <= 0:
            return f"{quantity} is no quantity"
        return None

    def spoilt(self, day: int) -> bool:
        return False

    def label(self) -> str:
        return self.name


@dataclass
class Perishable(Product):
    """Something that is sold at half its price on its last two days, and then not at all."""

    best_before: int = 0

    def cost(self, quantity: int, day: int) -> float:
        full = super().cost(quantity, day)
        return full / 2 if self.best_before - day < 2 else full

    def problem(self, quantity: int, day: int) -> str | None:
        if self.spoilt(day):
            return f"it was best before day {self.best_before}"
        return super().problem(quantity, day)

    def spoilt(self, day: int) -> bool:
        return day > self.best_before

    def label(self) -> str:
        return f"{self.name} (day {self.best_before})"


@dataclass
class Bulk(Product):
    """Something sold by weight or volume, from a smallest quantity on."""

    unit: str = "kg"
    minimum: int = 1

    def problem(self, quantity: int, day: int) -> str | None:
        if quantity < self.minimum:
            return f"the smallest order is {self.minimum} {self.unit}"
        return super().problem(quantity, day)

    def label(self) -> str:
        return f"{self.name} [{self.unit}]"
