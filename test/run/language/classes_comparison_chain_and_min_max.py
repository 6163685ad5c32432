class Card:
    ORDER = "23456789TJQKA"

    def __init__(self, text):
        self.rank, self.suit = text

    def __lt__(self, other):
        return self.ORDER.index(self.rank) < self.ORDER.index(other.rank)

    def __repr__(self):
        return self.rank + self.suit


hand = [Card(text) for text in "TS 2H AD KC 2D".split()]
print(sorted(hand), max(hand), min(hand), sorted(hand, reverse=True))
hand.sort(key=lambda card: (card.suit, card.rank))
print(hand)
a, b = hand[:2]
print(a < b, a > b, not a < b)
try:
    a <= b
except TypeError as error:
    print(error)
