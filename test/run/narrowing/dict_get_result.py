ages: dict[str, int] = {"ann": 30}
for name in ["ann", "bob"]:
    age = ages.get(name)
    if age is not None:
        print(name, age + 1)
    else:
        print(name, "unknown")
if (found := ages.get("ann")) is not None:
    print(found * 2)
