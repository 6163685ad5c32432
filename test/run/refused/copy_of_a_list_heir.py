# refused: library_gap
import copy


class Stack(list[int]):
    pass


print(copy.copy(Stack()))
