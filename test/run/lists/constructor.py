print(list(), list("abc"), list((1, 2)), list(range(3)), list({5: "x", 6: "y"}), list([1, [2]]))
copy = list([1, 2])
copy.append(3)
print(copy)
