# What is stored under a key that the program text does not name may be the item of any key.
def store(table: dict, key: str, value: object) -> None:
    table[key] = value


def generate(table):
    for key in list(table):
        old = table[key]
        table[key] = str(old) + "g"
        yield old


by_call = {"a": 1, "b": "x"}
store(by_call, "b", 2.5)
print(by_call["a"], by_call["b"])
by_loop = {"a": 1, "b": "x"}
for key in by_loop:
    by_loop[key] = [key]
print(by_loop["a"], by_loop["b"])
by_generator = {"a": 1, "b": "x"}
print(list(generate(by_generator)), by_generator["a"])
by_pairs = dict(zip(["a", "b"], [1, "x"]))
print(by_pairs["a"], by_pairs["b"])
swapped = {"a": 1, "b": "x"}
swapped["a"], swapped["b"] = swapped["b"], swapped["a"]
print(swapped["a"], swapped["b"])
row = {"a": 1, "b": "x"}
copies = [dict(row), row.copy(), {**row}, row | {"b": None}]
for copy in copies:
    copy["a"] = "changed"
print(row, [copy["b"] for copy in copies])
