# A set's table was copied value by value without making the values fit the wider element type of the new set.
numbers = {1}
flags = {True}
print(numbers ^ flags, flags ^ numbers, flags | {2}, {2.5} | {1}, {1.5} ^ {1, 2})
print({False} ^ {1}, {False} | {7, 8}, flags.union([3]), flags.symmetric_difference({5}))
mixed = {1.5}.union({2}, {True})
print(sorted(mixed), 2 in mixed, frozenset({True}) | {4})
grown: set[int | bool] = set()
grown |= {True}
grown |= {6}
print(grown, sorted({"a"} ^ {"b"}), len({"a"} ^ {1}))
