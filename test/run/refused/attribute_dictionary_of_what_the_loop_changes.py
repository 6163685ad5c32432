# refused: unsupported_attribute_dictionary
class Counter:
    def __init__(self) -> None:
        self.first = 1
        self.second = 2

    def bump(self) -> None:
        self.second += 1


counter = Counter()
for name, value in vars(counter).items():  # here
    counter.bump()
    print(name, value)
