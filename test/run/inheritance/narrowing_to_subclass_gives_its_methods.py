class Vehicle:
    def __init__(self, wheels: int) -> None:
        self.wheels = wheels


class Truck(Vehicle):
    def load(self) -> str:
        return f"loading on {self.wheels} wheels"


def use(vehicle: Vehicle) -> str:
    if isinstance(vehicle, Truck):
        return vehicle.load()
    return "nothing to load"


print(use(Truck(6)), use(Vehicle(4)))
