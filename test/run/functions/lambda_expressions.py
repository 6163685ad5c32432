double = lambda n: n * 2
print(double(4), (lambda: "no arguments")(), (lambda a, b=3: a + b)(1))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))
