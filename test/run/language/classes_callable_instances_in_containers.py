class Scale:
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, value):
        return value * self.factor


pipeline = [Scale(2), abs, lambda value: value + 1, Scale(-1)]
value = -5
for step in pipeline:
    value = step(value)
    print(value)
print(list(map(Scale(3), [1, 2])), sorted([3, -1, 2], key=Scale(-1)), max([1, 2], key=Scale(-1)))
by_name = {"double": Scale(2), "negate": lambda value: -value}
print({name: function(4) for name, function in by_name.items()})
