def group_by[K, V](items: list[V], key) -> dict[K, list[V]]:
    groups: dict[K, list[V]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


print(group_by([1, 2, 3, 4, 5], lambda n: n % 2), group_by(["a", "bb", "cc"], len), group_by(["x"], str.upper))
