values = [1, 2]
values.append(2.5)
values.append(3)
print(values, values[0], sum(values))
mixed = ["a"]
mixed.append(None)
print(mixed)
