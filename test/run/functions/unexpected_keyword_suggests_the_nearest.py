def f(name: int, other: int = 1) -> int:
    return name
for kw in [{"name": 1}, {"nme": 2}, {"name": 1, "Other": 3}, {"name": 1, "zzz": 1}]:
    try:
        print(f(**kw))
    except TypeError as e:
        print(e)
