# refused: library_gap
import copy

print(copy.deepcopy([(number for number in [1, 2])]))
