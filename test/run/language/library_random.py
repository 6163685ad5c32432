import random
from random import Random

random.seed(42)
print([random.random() for _ in range(3)], random.randint(1, 6), random.randrange(10), random.randrange(0, 100, 7), random.randrange(10, 0, -3))
print(random.choice("abcdef"), random.choices([1, 2, 3], k=4), random.choices("xyz", weights=[5, 1, 1], k=6), random.choices("ab", cum_weights=[1, 3]))
deck = list(range(10))
random.shuffle(deck)
print(deck, random.sample(range(100), 5), random.sample(range(1000), 10), random.sample(["a", "b", "c"], 2))
print(random.uniform(1, 10), random.gauss(0, 1), random.gauss(5, 2), random.normalvariate(0, 1), random.expovariate(2), random.triangular(0, 10, 3), random.triangular())
print(random.getrandbits(8), random.getrandbits(70), random.getrandbits(0), random.getrandbits(64))
r = Random(12345678901234567890)
print(r.random(), r.randint(-5, 5), [r.randrange(3) for _ in range(10)])
for s in (0, -7, 2**100, 1.5, True):
    random.seed(s)
    print(random.random(), random.randint(0, 10**30))
a, b = Random(1), Random(1)
print(a.random() == b.random(), sum(Random(3).randint(1, 6) for _ in range(1000)))
c = Random(9)
print(sum(c.random() < 0.5 for _ in range(2000)))
for f in (lambda: random.randrange(0), lambda: random.randint(2, 1), lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randrange(1, 5, -1), lambda: random.choices([1], [1, 2])):
    try:
        f()
    except (ValueError, IndexError) as e:
        print(type(e).__name__, e)
random.seed()
print(0 <= random.random() < 1)
