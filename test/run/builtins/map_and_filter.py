print(list(map(str, [1, 2])), list(map(len, ["a", "bb"])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
print(list(filter(lambda n: n > 1, [1, 2, 3])), list(filter(None, [0, 1, "", "a", None])), list(filter(str.isdigit, "a1b2")))
print(sum(map(int, "12345")), list(map(int, "3 1 2".split())), max(map(abs, [-3, 2])))
