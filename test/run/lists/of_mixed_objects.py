things: list[object] = [1, "two", 3.0, None, True, [4, "five"], (6,)]
print(things, len(things))
for thing in things:
    if isinstance(thing, str):
        print("string", thing.upper())
    elif isinstance(thing, bool):
        print("bool", thing)
    elif isinstance(thing, int):
        print("int", thing + 1)
