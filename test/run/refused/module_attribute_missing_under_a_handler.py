# refused: no_attribute
import itertools

try:
    print(itertools.filterfalse)  # here
except Exception:
    print("none")
