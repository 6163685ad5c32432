d: dict[str, int] = {"a": 1}
print("a" in d, "b" in d, "b" not in d, 1 in d.values(), ("a", 1) in d.items(), "a" in d.keys())
