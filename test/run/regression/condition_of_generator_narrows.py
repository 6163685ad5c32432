# What the condition of a generator expression says of its variable holds for the element.
values: list[int | float | str | None] = [1, 2.5, "a", None, 4]
print(sum(value for value in values if isinstance(value, (int, float))))
print(",".join(value.upper() for value in values if isinstance(value, str)))
pairs: list[tuple[str, int | None]] = [("a", 1), ("b", None), ("c", 3)]
print(sum(count * 2 for name, count in pairs if count is not None if name != "c"))
limit: int | None = 2
print(max(n + limit for n in range(5) if limit is not None and n > limit))
print(any(value > 3 for value in values if not isinstance(value, str) and value is not None))
