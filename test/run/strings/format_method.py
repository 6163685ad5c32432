print("{} and {}".format("first", 2), "{1} before {0}".format("a", "b"))
print("{name} is {age:>5} years".format(name="Ann", age=30), "{0!r:>8}|{1:.2f}".format("x", 3.14159))
print("{{literal}} {}".format(1), "{:,} {:08b}".format(1234567, 37))
