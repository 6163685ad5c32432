try:
    raise ValueError("bad value", 42)
except ValueError as error:
    print(error, error.args)
try:
    raise ValueError("only text")
except ValueError as error:
    print(error, repr(error), error.args)
try:
    raise ValueError
except ValueError as error:
    print(str(error) == "", repr(error))
