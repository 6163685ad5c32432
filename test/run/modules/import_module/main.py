import shapes

print(shapes.area(3, 4), shapes.UNIT)
shapes.UNIT = "mm"
print(shapes.describe(2))
