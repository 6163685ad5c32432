class Log(dict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


log = Log()
log["a"], log["b"] = 1, 2
log["x"] = log["y"] = 3
for log["i"] in range(2):
    pass
a = [0, 1, 2]
i = 0
i, a[i] = 1, "first"
print(a, i)
a[i], i = "second", 2
print(a, i)
(first, second), third = "ab", "c"
print(first, second, third)
