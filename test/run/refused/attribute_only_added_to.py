# refused: no_attribute
class Tally:
    def __init__(self):
        self.count = 0

    def add(self):
        self.coutn += 1  # here


Tally().add()
