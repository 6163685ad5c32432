print(repr(1), repr(1.5), repr("a'b"), repr(None), repr(True), repr([1, "x"]), repr((1,)), repr({"a": {2}}), repr(range(3)))
print(repr(ValueError("x", 1)), repr(KeyError()), str(KeyError("k")), repr(set()), repr({}), repr(...))
