# refused: not_iterable
class Bag:
    def __init__(self) -> None:
        self.items = [1]


print([item for item in Bag()])  # here
