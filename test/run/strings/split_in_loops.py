"""A loop goes through the parts as split gives them, whatever its body does to the names."""


class Loud:
    def split(self) -> list[str]:
        return ["loud"]


def loops(text: str) -> None:
    for word in text.split():
        text += "!" + word
        print(repr(word), end=" ")
    print(text)
    for part in text.split("!"):
        text = part + text
        print(repr(part), end=" ")
    print(len(text))
    for part in text.split("!", 2):
        print(repr(part), end=" ")
    print([part.upper() for part in text.split(None, 1)], sum(len(part) for part in text.split()))


for text in ["", " ", "one", " one  two ", "a!b!!c", "!", "naïve\u00a0ñ\u2003x\u0085y", "\x1fa\x1cb\x00c", "\ud800 \udfff"]:
    loops(ascii(text) + text.replace("\ud800", "?").replace("\udfff", "?"))

for separator in [None, " ", "ab"]:
    for part in "ab cab  ab".split(separator):
        print(repr(part), end=" ")
    print([part for part in "ab cab  ab".split(separator, 1)])

for keeps in [False, True]:
    for line in "one\r\ntwo\rthree\n\n\x0bfour\u2028five\x85six\x1d".splitlines(keeps):
        print(ascii(line), end=" ")
    print([line for line in "a\nb".splitlines(keepends=keeps)], list("a\n\nb\n".splitlines()))

for limit in range(-1, 5):
    print(" a b  c d ".split(None, limit), "-a-b--c".split("-", limit), "".split(None, limit), "".split("-", limit))

for splittable in (Loud(), "x y"):
    for part in splittable.split():
        print(part)


def first_long(text: str) -> str:
    for word in text.split():
        if len(word) > 3:
            return word
    else:
        return "none"


print(first_long("a bb cccc ddddd"), first_long("a b"))
words = "x y z".split()
for word in words:
    if len(words) < 6:
        words.append(word * 2)
print(words)
for bad in ["", 3]:
    try:
        for part in "abc".split(bad):
            print(part)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
for part in "abc".split(""):
    print(part)
