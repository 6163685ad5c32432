# The value of a key that an empty dict cannot have used to break the compiler.
def count():
    table = {}
    return table.get("a", 0), "a" in table


print(count())
