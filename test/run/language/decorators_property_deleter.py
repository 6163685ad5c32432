class Temperature:
    def __init__(self) -> None:
        self._celsius = 20.0

    @property
    def celsius(self) -> float:
        return self._celsius

    @celsius.setter
    def celsius(self, value: float) -> None:
        print("set", value)
        self._celsius = value

    @celsius.deleter
    def celsius(self) -> None:
        print("deleted")
        self._celsius = 0.0


class Guarded(Temperature):
    @property
    def frozen(self) -> bool:
        return self.celsius < 0


reading = Guarded()
reading.celsius = -4.5
print(reading.celsius, reading.frozen)
reading.celsius += 10
print(reading.celsius, reading.frozen)
del reading.celsius
print(reading.celsius)
try:
    del reading.frozen
except AttributeError as error:
    print(error)
