# refused: assign_to_class
class Box:
    pass


def length(self) -> int:
    return 3


Box.__len__ = length  # here
print(len(Box()))
