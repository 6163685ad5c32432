# `except ValueError` did not catch io.UnsupportedOperation.
f = open("/dev/null", "r")
try:
    f.write("x")
except ValueError as e:
    print("VE", e, isinstance(e, OSError), isinstance(e, ValueError), isinstance(e, KeyError))
try:
    f.write("x")
except OSError as e:
    print("OE", e)
f.write("y")
