class Metres:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        if isinstance(other, Metres):
            return Metres(self.value + other.value)
        return NotImplemented

    def __radd__(self, other):
        if isinstance(other, (int, float)):
            return Metres(self.value + other)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, Metres):
            return self.value < other.value
        return NotImplemented

    def __repr__(self):
        return f"{self.value}m"


print(Metres(1) + Metres(2), 5 + Metres(1), sum([Metres(1), Metres(2)]))
print(Metres(1) < Metres(2), Metres(1) > Metres(2))
try:
    print("a" + Metres(1))
except TypeError as error:
    print(error)
try:
    print(Metres(1) + 5)
except TypeError as error:
    print(error)
try:
    print(Metres(1) < 5)
except TypeError as error:
    print(error)
