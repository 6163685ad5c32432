print(round(3.14159, 2), round(2.675, 2), round(1.005, 2), round(0.125, 2))
print(round(1234.5678, -2), round(-1234.5678, 1), round(5.0, 3), round(1e300, 2))
print(round(0.15, 1), round(0.25, 1), round(0.35, 1), round(1.0, 0))
