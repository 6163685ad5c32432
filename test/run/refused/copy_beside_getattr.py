# refused: library_gap
import copy


class Anything:
    def __getattr__(self, name: str) -> int:
        return 3


print(copy.deepcopy(Anything()).x)
