class Vector:
    def __class_getitem__(cls, length: int) -> str:
        return f"{cls.__name__} of {length}"


class Matrix(Vector):
    pass


print(Vector[3], Matrix[4])
