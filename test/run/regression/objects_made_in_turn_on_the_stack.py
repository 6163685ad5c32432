# A loop made each object from the one before, whose fields were read when the next took its place on the stack: a crash.
class Link:
    def __init__(self, numbers: list[int], place: int):
        self.numbers = numbers
        self.place = place

    def value(self):
        return self.numbers[self.place]

    def next(self):
        if self.place == 0:
            return None
        return Link(self.numbers, self.place - 1)


link = Link([10, 20, 30, 40], 3)
while link is not None:
    print(link.value(), link.place)
    link = link.next()
