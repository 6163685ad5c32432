print(dict(), dict(a=1, b=2), dict([("x", 1), ("y", 2)]), dict({"k": "v"}, extra="w"))
print(dict(zip(["a", "b", "c"], [1, 2, 3])), dict.fromkeys(["p", "q"], 0), dict.fromkeys("ab"))
