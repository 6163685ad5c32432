# `math.sumprod` of ints, booleans, big ints and floats in any order.
import math, random
rng = random.Random(4)
pool = [True, 3, -7, 10**10, 10**20, 0.1, 1e16, -0.3, 2.5]
for n in range(400):
    p = [rng.choice(pool) for _ in range(rng.randint(0, 6))]
    q = [rng.choice(pool) for _ in p]
    print(math.sumprod(p, q))
