"""`index` and `count` of a range take any value."""

numbers = range(2, 9, 3)
print(numbers.index(5), numbers.index(5.0), numbers.index(True + 1), numbers.count(5.0), numbers.count("5"))
for value in (4, 4.0, "5", None):
    try:
        print(numbers.index(value))
    except ValueError as error:
        print(error)
