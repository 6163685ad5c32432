# `*` as a width or precision of `%` was refused.
width, number = 8, 42
print("%-*d|" % (width, number), "%*d|" % (width, number), "%0*d" % (5, number), "%+*d|" % (6, 3))
print("%*.*f|" % (10, 2, 3.14159), "%.*f" % (3, 2.71828), "%8.*e|" % (1, 12345.678))
print("%*d|" % (-6, 5), "%.*f" % (-1, 2.5), "%.*s" % (2, "hello"), "%*s|%-*s|" % (6, "ab", 5, "c"))
print("%*x|%#*o|%-*r|%*c|" % (4, 255, 6, 8, 5, "r", 3, "x"))
for name, size in [("a", 3), ("bb", 10)]:
    print("[%-*s] %*d" % (size, name, size, len(name)))


class Loud:
    def __str__(self):
        print("asked")
        return "loud"


some: int | str = width if number else "8"
other: int | str = "8" if number else width
print("%s %*d" % (Loud(), some, 1))
try:
    print("%s %*d" % (Loud(), other, 1))
except TypeError as error:
    print(error)
