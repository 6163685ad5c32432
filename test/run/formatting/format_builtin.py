print(format(3.14159, ".3f"), format(42, "08b"), format("x", ">4"), format(7), format(1e6, ","), format([1, 2]))
