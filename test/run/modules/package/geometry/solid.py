from geometry.flat import square_area


def cube_volume(side: int) -> int:
    return square_area(side) * side
