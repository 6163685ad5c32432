original: dict[str, list[int]] = {"a": [1]}
copy = original.copy()
copy["a"].append(2)
copy["b"] = []
print(original, copy, dict(original) == original)
