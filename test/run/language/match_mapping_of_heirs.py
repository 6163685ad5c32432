from collections import Counter, OrderedDict, defaultdict


def first(table):
    match table:
        case {"a": n, **rest}:
            return f"{n} {rest}"
        case {}:
            return f"no a among {len(table)}"


print(first(Counter("abcab")))
print(first(OrderedDict([("b", 1), ("a", 2)])))
ages: defaultdict[str, int] = defaultdict(int)
ages["b"] = 1
# A look-up of a pattern makes no default.
print(first(ages), dict(ages))
