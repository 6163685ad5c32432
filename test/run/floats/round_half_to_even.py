print(round(0.5), round(1.5), round(2.5), round(-0.5), round(-1.5), round(2.6))
print(round(1e20), round(-2.5))
