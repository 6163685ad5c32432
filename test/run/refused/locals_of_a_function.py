# refused: asks_for_variables
def area(width: int, height: int) -> int:
    print(locals())  # here
    return width * height


print(area(2, 3))
