def load(key):
    try:
        return {"a": 1}[key]
    except KeyError as error:
        raise LookupError(f"no {key}") from error


def convert(text):
    try:
        return int(text)
    except ValueError:
        return 1 / 0


try:
    load("b")
except LookupError as error:
    print(repr(error), repr(error.__cause__), error.__suppress_context__)
try:
    convert("x")
except ZeroDivisionError as error:
    print(error, "|", error.__context__, "|", error.__cause__)
try:
    raise KeyError("quiet") from None
except KeyError as error:
    print(error.__cause__, error.__context__, error.__suppress_context__)
