# What neither CPython nor riocc has stays an AttributeError that a handler sees.
try:
    print([1].sort_it())
except AttributeError as error:
    print(error)
print(hasattr(5, "append"), hasattr([], "append"))


class Empty:
    pass


print(hasattr(Empty(), "size"), hasattr(Empty(), "__len__"))
