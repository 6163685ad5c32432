class Temperature:
    def __init__(self, celsius: float) -> None:
        self.celsius = celsius

    @property
    def celsius(self) -> float:
        """Degrees."""
        return self._celsius

    @celsius.setter
    def celsius(self, value: float) -> None:
        if value < -273.15:
            raise ValueError(f"{value} is below absolute zero")
        self._celsius = value

    @celsius.deleter
    def celsius(self) -> None:
        print("reset")
        self._celsius = 0.0

    @property
    def fahrenheit(self) -> float:
        return self.celsius * 9 / 5 + 32


t = Temperature(100)
print(t.celsius, t.fahrenheit)
t.celsius += 0.5
print(t.celsius)
try:
    t.celsius = -300
except ValueError as error:
    print(error)
try:
    t.fahrenheit = 3
except AttributeError as error:
    print(error)
del t.celsius
print(t.celsius)
