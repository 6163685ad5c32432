def lookup(table: dict[str, int], key: str, default=None):
    return table.get(key, default)


table = {"a": 1, "zero": 0}
for key in ("a", "zero", "b"):
    value = lookup(table, key)
    print(key, value, value or "falsy", value is None, value == 0, "none" if value is None else value + 1)
print(lookup(table, "b", 5), lookup(table, "b", "text"), [lookup(table, k) for k in "ab"])
print(None == 0, None in [0, None], [None] * 2, str(None), {None: 1}[None], sorted([3, 1], key=None))
