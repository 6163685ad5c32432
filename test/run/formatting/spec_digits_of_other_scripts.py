print(repr(format(5, "٣")), repr(format(2.5, "١٠.٢f")), repr(format("a", "٤")))
try:
    format(1, "99999999999999999999")
except ValueError as error:
    print(error)
try:
    format(1.5, ".2147483648f")
except ValueError as error:
    print(error)
