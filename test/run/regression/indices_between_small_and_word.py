# An index from 2**62 to 2**63 - 1 was said not to fit, and list.pop and insert took any.
big = [2**62 - 1, 2**62, 2**62 + 5, 2**63 - 1, 2**63, -(2**62), -(2**62) - 1, -(2**63), -(2**63) - 1]
items = [1, 2, 3]
for place in big:
    for act in (
        lambda: items[place],
        lambda: items.__setitem__(place, 1),
        lambda: items.__delitem__(place),
        lambda: items.pop(place),
        lambda: items.insert(place, 0),
        lambda: (1, 2)[place:],
        lambda: "abc"[place],
        lambda: "abc"[place:],
        lambda: "abc" * (place - 2**63 if place > 0 else place),
        lambda: range(10)[place],
        lambda: range(place)[-1],
        lambda: len(range(place)),
        lambda: "abc".find("a", place),
        lambda: items.index(1, place),
        lambda: (1, 2, 3).index(1, place),
        lambda: chr(place),
        lambda: "abc".center(place % 10),
        lambda: items[place:place],
    ):
        try:
            print(act(), end=" ")
        except Exception as error:
            print(type(error).__name__, error, end=" ")
    print(len(items))
    items = [1, 2, 3]
t = tuple(items)
for place in big:
    try:
        print(t[place])
    except IndexError as error:
        print(error)
    try:
        items[place] = 3
    except IndexError as error:
        print(error)
    try:
        items[place] += 3
    except IndexError as error:
        print(error)
    try:
        del items[place]
    except IndexError as error:
        print(error)
