# refused: library_gap
import copy

shared = [1]
memo: dict[int, list[int]] = {}
print(copy.deepcopy(shared, memo) is copy.deepcopy(shared, memo))
