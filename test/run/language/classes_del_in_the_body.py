# `del` in a class's body takes away what the body needed only while it ran.
class Table:
    base = 10
    rows = []
    for i in range(3):
        rows.append(base + i)
    del i, base


print(Table.rows, hasattr(Table, "base"), hasattr(Table, "i"), hasattr(Table, "rows"))
try:
    print(Table.base)
except AttributeError as error:
    print(error)


def local():
    class Inner:
        part = "a"
        whole = part * 3
        del part

    return Inner


print(local().whole)
