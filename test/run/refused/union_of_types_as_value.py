# refused: unsupported_type_alias_value
try:
    print(int | None)  # here
except TypeError:
    print("CPython shows the union")
