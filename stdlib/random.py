"""random: the Mersenne Twister (Matsumoto and Nishimura 1998) and what CPython draws from it, number for number."""

from bisect import bisect_right
from itertools import accumulate
from math import ceil, cos, exp, floor, log, pi, sin, sqrt
from time import time_ns
import operator


class Random:
    _state: list[int]
    # How many words of the state have been given since it was last stirred.
    _given: int
    _next_gauss: float | None

    def __init__(self, x=None):
        self._state = [0] * 624
        self._given = 624
        self._next_gauss = None
        self.seed(x)

    def seed(self, a=None):
        if a is None:
            self._seed_with(time_ns() * 0x9E3779B97F4A7C15 + id(self))
        elif isinstance(a, int):
            self._seed_with(abs(int(a)))
        elif isinstance(a, float):
            self._seed_with(hash(a) % (1 << 64))
        elif isinstance(a, str):
            raise NotImplementedError("a seed that is text")
        else:
            raise TypeError("The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.")

    def _seed_with(self, number: int):
        self._next_gauss = None
        key = [number & 0xFFFFFFFF]
        number >>= 32
        while number > 0:
            key.append(number & 0xFFFFFFFF)
            number >>= 32
        state = self._state
        state[0] = 19650218
        for place in range(1, 624):
            before = state[place - 1]
            state[place] = (1812433253 * (before ^ (before >> 30)) + place) & 0xFFFFFFFF
        place = 1
        key_place = 0
        for step in range(max(624, len(key))):
            before = state[place - 1]
            mixed = state[place] ^ ((before ^ (before >> 30)) * 1664525)
            state[place] = (mixed + key[key_place] + key_place) & 0xFFFFFFFF
            place = self._following(place)
            key_place += 1
            if key_place == len(key):
                key_place = 0
        for step in range(623):
            before = state[place - 1]
            mixed = state[place] ^ ((before ^ (before >> 30)) * 1566083941)
            state[place] = (mixed - place) & 0xFFFFFFFF
            place = self._following(place)
        state[0] = 0x80000000
        self._given = 624

    def _following(self, place: int):
        if place == 623:
            self._state[0] = self._state[623]
            return 1
        return place + 1

    def _stir(self):
        state = self._state
        for place in range(624):
            following = place + 1 if place < 623 else 0
            middle = place + 397 if place < 227 else place - 227
            joined = (state[place] & 0x80000000) | (state[following] & 0x7FFFFFFF)
            word = state[middle] ^ (joined >> 1)
            if joined & 1:
                word ^= 0x9908B0DF
            state[place] = word
        self._given = 0

    def _word(self) -> int:
        """32 random bits."""
        if self._given >= 624:
            self._stir()
        word = self._state[self._given]
        self._given += 1
        word ^= word >> 11
        word ^= (word << 7) & 0x9D2C5680
        word ^= (word << 15) & 0xEFC60000
        return word ^ (word >> 18)

    def random(self) -> float:
        high = self._word() >> 5
        low = self._word() >> 6
        return (high * 67108864.0 + low) / 9007199254740992.0

    def getrandbits(self, k: int, /) -> int:
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        result = 0
        shift = 0
        while shift < k:
            word = self._word()
            if k - shift < 32:
                word >>= 32 - (k - shift)
            result |= word << shift
            shift += 32
        return result

    def _below(self, limit: int) -> int:
        bits = limit.bit_length()
        drawn = self.getrandbits(bits)
        while drawn >= limit:
            drawn = self.getrandbits(bits)
        return drawn

    def randrange(self, start, stop=None, step=1) -> int:
        first = operator.index(start)
        if stop is None:
            if step != 1:
                raise TypeError("Missing a non-None stop argument")
            if first <= 0:
                raise ValueError("empty range for randrange()")
            return self._below(first)
        else:
            width = operator.index(stop) - first
            stride = operator.index(step)
            if stride == 1:
                if width <= 0:
                    raise ValueError("empty range in randrange(" + str(start) + ", " + str(stop) + ")")
                return first + self._below(width)
            if stride == 0:
                raise ValueError("zero step for randrange()")
            count = (width + stride - (1 if stride > 0 else -1)) // stride
            if count <= 0:
                words = str(start) + ", " + str(stop) + ", " + str(step)
                raise ValueError("empty range in randrange(" + words + ")")
            return first + stride * self._below(count)

    def randint(self, a, b) -> int:
        return self.randrange(a, b + 1)

    def choice(self, seq):
        if len(seq) == 0:
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._below(len(seq))]

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        count = len(population)
        if weights is None and cum_weights is None:
            return [population[floor(self.random() * float(count))] for step in range(operator.index(k))]
        elif cum_weights is None:
            return self._weighted(population, list(accumulate(weights)), operator.index(k))
        else:
            if weights is not None:
                raise TypeError("Cannot specify both weights and cumulative weights")
            return self._weighted(population, cum_weights, operator.index(k))

    def _weighted(self, population, sums, k: int):
        if len(sums) != len(population):
            raise ValueError("The number of weights does not match the population")
        total = sums[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        last = len(population) - 1
        return [population[bisect_right(sums, self.random() * total, 0, last)] for step in range(k)]

    def shuffle(self, x):
        place = len(x) - 1
        while place > 0:
            other = self._below(place + 1)
            x[place], x[other] = x[other], x[place]
            place -= 1

    def sample(self, population, k, *, counts=None):
        if counts is not None:
            raise NotImplementedError("random.sample() with counts")
        else:
            count = len(population)
            if not 0 <= k <= count:
                raise ValueError("Sample larger than population or is negative")
            if not isinstance(k, int):
                [None] * k  # CPython's list of the sample raises here.
            # Where a set of the places is smaller than a list of the population, CPython draws places.
            size = 21
            if k > 5:
                size += 4 ** ceil(log(k * 3) / log(4))
            if count <= size:
                return self._drawn_from(list(population), k)
            seen = set[int]()
            chosen = []
            while len(chosen) < k:
                place = self._below(count)
                if place not in seen:
                    seen.add(place)
                    chosen.append(population[place])
            return chosen

    def _drawn_from(self, pool, k: int):
        chosen = []
        left = len(pool)
        while len(chosen) < k:
            place = self._below(left)
            left -= 1
            chosen.append(pool[place])
            pool[place] = pool[left]
        return chosen

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        drawn = self.random()
        first = float(low)
        last = float(high)
        if first == last:
            return first
        middle = 0.5
        if mode is not None:
            middle = (mode - first) / (last - first)
        if drawn > middle:
            drawn = 1.0 - drawn
            middle = 1.0 - middle
            first, last = last, first
        return first + (last - first) * sqrt(drawn * middle)

    def gauss(self, mu=0.0, sigma=1.0):
        """Deviates come in pairs; the second one is kept for the next call."""
        kept = self._next_gauss
        self._next_gauss = None
        if kept is not None:
            return mu + kept * sigma
        angle = self.random() * 2.0 * pi
        radius = sqrt(-2.0 * log(1.0 - self.random()))
        self._next_gauss = sin(angle) * radius
        return mu + cos(angle) * radius * sigma

    def normalvariate(self, mu=0.0, sigma=1.0):
        """Kinderman and Monahan's ratio of uniform deviates."""
        scale = 4.0 * exp(-0.5) / sqrt(2.0)
        while True:
            first = self.random()
            second = 1.0 - self.random()
            deviate = scale * (first - 0.5) / second
            if deviate * deviate / 4.0 <= -log(second):
                return mu + deviate * sigma

    def expovariate(self, lambd=1.0):
        return -log(1.0 - self.random()) / lambd


_shared = Random()


def seed(a=None):
    _shared.seed(a)


def random():
    return _shared.random()


def getrandbits(k, /):
    return _shared.getrandbits(k)


def randrange(start, stop=None, step=1):
    return _shared.randrange(start, stop, step)


def randint(a, b):
    return _shared.randint(a, b)


def choice(seq):
    return _shared.choice(seq)


def choices(population, weights=None, *, cum_weights=None, k=1):
    return _shared.choices(population, weights, cum_weights=cum_weights, k=k)


def shuffle(x):
    _shared.shuffle(x)


def sample(population, k, *, counts=None):
    return _shared.sample(population, k, counts=counts)


def uniform(a, b):
    return _shared.uniform(a, b)


def triangular(low=0.0, high=1.0, mode=None):
    return _shared.triangular(low, high, mode)


def gauss(mu=0.0, sigma=1.0):
    return _shared.gauss(mu, sigma)


def normalvariate(mu=0.0, sigma=1.0):
    return _shared.normalvariate(mu, sigma)


def expovariate(lambd=1.0):
    return _shared.expovariate(lambd)
