print(float("3.14"), float("-2"), float("  1e5 "), float(".5"), float("5."), float("1_0.5"))
print(float("inf"), float("-Infinity"), float("NaN"), float("1e400"), float("1e-400"))
print(float("0.1000000000000000055511151231257827"), float("9007199254740993"))
