# Functions that CPython has in Python refused an argument that may be of a class they do not take.
import random
import string
import sys
from collections import deque

several = len(sys.argv) > 1
count: int | str = "5" if several else 3
text: int | str = 5 if several else "hello world"
wrong_count: int | str = 3 if several else "5"
wrong_text: int | str = "hello" if several else 5
print(deque([1, 2, 3, 4], maxlen=count))
random.seed(1)
print(random.randint(1, count), random.randrange(count), random.sample([1, 2, 3], count), string.capwords(text))
print(random.choices([1, 2, 3], k=count))


def attempt(action):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


attempt(lambda: deque([1, 2], maxlen=wrong_count))
attempt(lambda: random.randint(1, wrong_count))
attempt(lambda: random.randint(1, 2.5))
attempt(lambda: random.randrange(wrong_count))
attempt(lambda: random.randrange(0, wrong_count))
attempt(lambda: random.randrange(0, 10, wrong_count))
attempt(lambda: random.sample([1, 2, 3], wrong_count))
attempt(lambda: random.sample([1, 2, 3], 2.0))
attempt(lambda: random.choices([1, 2, 3], k=wrong_count))
attempt(lambda: string.capwords(wrong_text))
