d = {1: 0, 2: 0, 3: 0}
try:
    for key in d:
        del d[key]
        d[key + 10] = 0
except RuntimeError as error:
    print(error, d)
e = {"a": 1, "b": 2}
iterator = iter(e)
print(next(iterator))
e["c"] = 3
for attempt in range(2):
    try:
        print(next(iterator))
    except RuntimeError as error:
        print(error)
for key, value in e.items():
    e[key] = value * 2
print(e)
for value in e.values():
    e["new" + str(value)] = value
