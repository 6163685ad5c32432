from collections import Counter
c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], len(c), c.total())
print(c.most_common(), sorted(c.elements()))
d = Counter(["a", "b", "x"])
print(c + d, c - d, c & d, c | d, d - c)
c.update("aaa")
c.subtract({"b": 5})
print(c, +c, -c)
del c["nothing"]
del c["a"]
print(c, Counter(), Counter({"a": 0}) == Counter())
print(Counter([1, 2, 2, 3, 3, 3]).most_common(1))
for letter, count in Counter("hello").items():
    print(letter, count)
words = Counter()
for w in "one two two".split():
    words[w] += 1
print(words, words == Counter({"two": 2, "one": 1}), max(words, key=words.get))
total = Counter("aab")
same = total
total += Counter("abc")
print(total, same is total)
total -= Counter("aaab")
print(total)
total |= Counter("bbz")
print(total)
total &= Counter("bz")
print(total, Counter("a") == {"a": 1}, {"a": 1} == Counter("a"), Counter("a") != {"a": 2})
