s: set[int] = {1, 2}
try:
    s.remove(7)
except KeyError as error:
    print(repr(error))
s.discard(7)
s.clear()
try:
    s.pop()
except KeyError as error:
    print(error)
t: set[tuple[int, str]] = {(1, "a")}
t.remove((1, "a"))
t.remove((2, "b"))
