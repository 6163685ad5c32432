"""Counts the words of a text file and prints the most frequent ones.

    word_frequency.py FILE [COUNT]
"""

import sys


def words_of(text: str) -> list[str]:
    """The words of `text` in lower case: runs of letters, with apostrophes allowed inside."""
    words: list[str] = []
    word = ""
    for character in text.lower():
        if character.isalpha() or (character == "'" and word):
            word += character
        elif word:
            words.append(word.rstrip("'"))
            word = ""
    if word:
        words.append(word.rstrip("'"))
    return words


def count(words: list[str]) -> dict[str, int]:
    """How often each word occurs, in order of first appearance."""
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


def most_frequent(counts: dict[str, int], limit: int) -> list[tuple[str, int]]:
    """The `limit` most frequent words; words that are equally frequent in alphabetical order."""
    ranking = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return ranking[:limit]


def main() -> int:
    if len(sys.argv) not in (2, 3):
        print("usage: word_frequency.py FILE [COUNT]", file=sys.stderr)
        return 2
    path = sys.argv[1]
    limit = int(sys.argv[2]) if len(sys.argv) == 3 else 10
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
    except OSError as error:
        print(f"word_frequency.py: cannot read {path}: {error.strerror}", file=sys.stderr)
        return 1

    words = words_of(text)
    counts = count(words)
    print(f"{len(words):,} words, {len(counts):,} of them different")
    for word, occurrences in most_frequent(counts, limit):
        print(f"{occurrences:>6,}  {occurrences / len(words):>6.2%}  {word}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
