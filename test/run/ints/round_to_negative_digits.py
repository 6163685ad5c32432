print(round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2))
print(round(15, -1), round(25, -1), round(7, 3), round(5, -1), round(10**25 + 5, -1))
