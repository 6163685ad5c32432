print((7).as_integer_ratio(), (-(10**30)).as_integer_ratio(), True.as_integer_ratio(), (0).as_integer_ratio())
numerator, denominator = (12).as_integer_ratio()
print(numerator / denominator)
