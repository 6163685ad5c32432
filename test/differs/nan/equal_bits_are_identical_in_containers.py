# CPython compares the elements of containers by identity first, so that a NaN is found only where the very same object
# lies. Floats have no identity here: NaNs with equal bits count as identical inside containers.
# rio: True True
# rio: True True 1
# rio: False
nan: float = float("nan")
other: float = float("nan")
values: list[float] = [nan]
print(nan in values, other in values)
print(values == [nan], values == [other], values.index(other) + 1)
print(nan == nan)
