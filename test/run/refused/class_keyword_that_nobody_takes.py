# refused: type_error
class Box(size=3):  # here
    pass


print(Box())
