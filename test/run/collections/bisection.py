import bisect
from bisect import insort
a = [1, 3, 3, 5, 7]
print(bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect(a, 4), bisect.bisect_left(a, 100), bisect.bisect(a, 0))
print(bisect.bisect_left(a, 3, 2), bisect.bisect_right(a, 3, 0, 2), bisect.bisect_left(a, 3, lo=1, hi=4))
insort(a, 4)
insort(a, 3)
bisect.insort_left(a, 9)
print(a)
words = ["a", "bb", "dddd"]
print(bisect.bisect_left(words, 3, key=len))
insort(words, "ccc", key=len)
print(words)
def grade(score: int) -> str:
    return "FDCBA"[bisect.bisect([60, 70, 80, 90], score)]
print([grade(s) for s in [33, 99, 77, 70, 89, 90, 100]])
try:
    bisect.bisect(a, 1, -1)
except ValueError as e:
    print(e)
