# refused: library_gap
# CPython finds this method: no handler may be told that there is none.
try:
    print((5).to_bytes(2))  # here
except AttributeError:
    print("none")
