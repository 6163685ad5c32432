"""Splits a generated text into words, counts them in a dict and sorts the result."""

import sys


def vocabulary(size: int) -> list[str]:
    words: list[str] = []
    for n in range(size):
        word = ""
        while True:
            word += chr(97 + n % 26)
            n //= 26
            if n == 0:
                break
        words.append(word + "e" * (len(word) % 3))
    return words


def generate(count: int) -> str:
    words = vocabulary(20_000)
    chosen: list[str] = []
    state = 1
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2147483648
        rank = (state >> 8) % len(words)
        chosen.append(words[rank * rank // len(words)])
    return " ".join(chosen)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 6_000_000
    text = generate(count)
    counts: dict[str, int] = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    ranking = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    print(len(text), len(counts))
    for word, occurrences in ranking[:10]:
        print(word, occurrences)


main()
