# refused: unsupported_base_type
class Meters(int):  # here
    pass


print(Meters(3) + 1)
