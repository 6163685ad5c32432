for x in [1.0, 1.5, -2.0, 1e300, 0.0]:
    print(x, x.is_integer())
print(float("inf").is_integer(), float("nan").is_integer())
