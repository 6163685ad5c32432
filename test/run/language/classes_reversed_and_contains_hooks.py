class Range:
    def __init__(self, low, high):
        self.low, self.high = low, high

    def __contains__(self, value):
        print("contains", value)
        return self.low <= value < self.high

    def __reversed__(self):
        return iter(range(self.high - 1, self.low - 1, -1))

    def __iter__(self):
        return iter(range(self.low, self.high))

    def __len__(self):
        return self.high - self.low


r = Range(2, 5)
print(3 in r, 9 in r, 9 not in r, list(reversed(r)), list(r), len(r))
print(min(r), sorted(r, reverse=True), [*r])
