total: int = 3
assert total == 4
