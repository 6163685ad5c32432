class Checked:
    def __setitem__(self, key, value):
        if key == "bad":
            raise ValueError("bad key")
        super().__setitem__(key, value)


class Table(Checked, dict[str, int]):
    pass


table = Table()
table["a"] = 1
try:
    table["bad"] = 2
except ValueError as error:
    print(error)
print(table, len(table), isinstance(table, dict), table.get("a"))
