# refused: unsupported_base_type
class Pair(tuple):  # here
    def first(self) -> int:
        return self[0]


print(Pair((1, 2)).first())
