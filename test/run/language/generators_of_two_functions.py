import sys


def up(n: int):
    for i in range(n):
        yield i


def words(text: str):
    for word in text.split():
        yield word


for g in (up(2), words("x y z")):
    for item in g:
        print(item)
chosen = up(3) if len(sys.argv) > 5 else words("a b")
print(list(chosen))
