class Sensor:
    def __init__(self, value: float) -> None:
        self.value: float = value


a = Sensor(1)
b = Sensor(2.5)
print(a.value, b.value, a.value + b.value)
a.value = 10
b.value = a.value
print(a.value, b.value, b.value / 4)
