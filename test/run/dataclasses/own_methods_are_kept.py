from dataclasses import dataclass


@dataclass
class Card:
    rank: int
    suit: str

    def __str__(self) -> str:
        return f"{self.rank} of {self.suit}"

    def __lt__(self, other: "Card") -> bool:
        return self.rank < other.rank


hand = [Card(9, "hearts"), Card(2, "spades")]
print(min(hand), hand, sorted(hand)[0])
