# A comparison function of the old style as a key.
from functools import cmp_to_key


def by_length_then_reverse(a: str, b: str) -> int:
    return len(a) - len(b) or (b > a) - (b < a)


words = ["pear", "fig", "apple", "kiwi", "plum", "date", "fig"]
print(sorted(words, key=cmp_to_key(by_length_then_reverse)))
print(max(words, key=cmp_to_key(by_length_then_reverse)), min(words, key=cmp_to_key(lambda a, b: len(b) - len(a))))
numbers = [10, 9, 101, 3, 30]
numbers.sort(key=cmp_to_key(lambda a, b: -1 if str(a) + str(b) > str(b) + str(a) else 1))
print("".join(map(str, numbers)))
make = cmp_to_key(lambda a, b: a - b)
print(make(1) < make(2), make(2) >= make(3), make(2) == make(2), make(5) > make(4), make(5) <= make(4), make(7).obj)
