# refused: unsupported_delete_target
class Table:
    def __delitem__(self, key: str) -> None:
        print(key)


table = Table()
del table["a"], [table["b"], table["c"]]  # here
