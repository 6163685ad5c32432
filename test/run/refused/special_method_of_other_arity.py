# refused: too_many_arguments
class Alone:
    def __eq__(self) -> bool:
        return True


print(Alone() == Alone())  # here
