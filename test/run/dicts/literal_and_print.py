ages: dict[str, int] = {"ann": 30, "bob": 25}
print(ages)
print({}, {1: "a"}, {"k": [1, 2]}, {(1, 2): None}, {1.5: True})
