# refused: no_attribute
import itertools

try:
    print(itertools.batched)  # here
except Exception:
    print("none")
