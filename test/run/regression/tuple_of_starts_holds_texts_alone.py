# `startswith` and `endswith` looked into tuples within their tuple, and had the words for one text for an item.
def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


attempt(lambda: "abc".startswith(("x", ("a", "b"))))
attempt(lambda: "abc".startswith(("a", 1)))
attempt(lambda: "abc".startswith((1, "a")))
attempt(lambda: "abc".endswith(("bc", None)))
attempt(lambda: "abc".endswith(("x", None)))
attempt(lambda: "abc".endswith(tuple(["x", "c"])))
attempt(lambda: "abc".startswith(tuple(["x", "bc"]), 1))
attempt(lambda: "abc".startswith(()))
attempt(lambda: "abc".endswith(["c"]))
