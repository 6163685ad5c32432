# refused: library_gap
import itertools

print(list(itertools.chain([1], [2], [3], [4])))  # here
