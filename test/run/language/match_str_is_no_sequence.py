def what(value):
    match value:
        case [a, b]:
            return f"two {a} {b}"
        case str():
            return "str"
        case {}:
            return "dict"
        case _:
            return "other"


print(what("ab"), what(["a", "b"]), what({"a": "b"}), what({1, 2}), what(("x", "y")))
