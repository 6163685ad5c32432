# refused: unsupported_base_type
class Pair(tuple):  # here
    pass


print(Pair((3, 4)))
