VALUES = {"M": 1000, "CM": 900, "D": 500, "CD": 400, "C": 100, "XC": 90, "L": 50, "XL": 40, "X": 10, "IX": 9, "V": 5,
          "IV": 4, "I": 1}


def to_roman(n: int) -> str:
    result = ""
    for letters, value in VALUES.items():
        count, n = divmod(n, value)
        result += letters * count
    return result


def from_roman(text: str) -> int:
    total = 0
    for a, b in zip(text, text[1:] + "I"):
        total += -VALUES[a] if VALUES[a] < VALUES[b] else VALUES[a]
    return total


for n in [1, 4, 9, 14, 40, 90, 1994, 2024, 3999]:
    print(n, to_roman(n), from_roman(to_roman(n)))
