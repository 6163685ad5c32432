"""A small inventory: receives and ships goods, refuses what cannot be, and prints what is left.

Run `main.py`; the products are in `products.py`, the stock-keeping in `warehouse.py`.
"""

from products import Bulk, Perishable, Product
from warehouse import InventoryError, OutOfStock, Warehouse


def fill(warehouse: Warehouse) -> None:
    warehouse.add(Product("hammer", 12.5))
    warehouse.add(Perishable("milk", 1.09, best_before=12))
    warehouse.add(Perishable("cheese", 4.25, best_before=40))
    warehouse.add(Bulk("gravel", 0.35, unit="kg", minimum=50))
    warehouse.receive("hammer", 30)
    warehouse.receive("milk", 200)
    warehouse.receive("cheese", 25)
    warehouse.receive("gravel", 1500)


def ship_all(warehouse: Warehouse, orders: list[tuple[str, int]]) -> float:
    """Ships what can be shipped and says why the rest cannot. Gives the total revenue."""
    revenue = 0.0
    for name, quantity in orders:
        try:
            price = warehouse.ship(name, quantity)
        except OutOfStock as error:
            print(f"  later:   {error} (short by {error.missing})")
        except InventoryError as error:
            print(f"  refused: {error}")
        else:
            print(f"  shipped: {quantity} x {name} for {price:.2f}")
            revenue += price
    return revenue


def main() -> None:
    warehouse = Warehouse(day=10)
    fill(warehouse)
    print("Day 10")
    orders = [("hammer", 4), ("milk", 150), ("gravel", 20), ("gravel", 500), ("saw", 1), ("hammer", 27), ("milk", -1)]
    revenue = ship_all(warehouse, orders)
    print(f"revenue {revenue:,.2f}\n")

    warehouse.day = 11
    print("Day 11")
    revenue = ship_all(warehouse, [("milk", 20), ("cheese", 5)])
    print(f"revenue {revenue:,.2f}\n")

    warehouse.day = 14
    print("Day 14")
    ship_all(warehouse, [("milk", 1)])
    for lost in warehouse.discard_spoilt():
        print(f"  thrown away: {lost}")
    print()
    print(warehouse.report())


if __name__ == "__main__":
    main()
