from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n: int) -> None:
        self.n = n
    def __eq__(self, other: object) -> bool:
        if not isinstance(other, V):
            return NotImplemented
        return self.n == other.n
    def __lt__(self, other: "V") -> bool:
        if not isinstance(other, V):
            return NotImplemented
        return self.n < other.n
a, b = V(1), V(2)
print(a < b, a > b, a <= b, a >= b, a <= V(1), a >= V(1), a == V(1), a > V(1))
print(max([a, b]).n, sorted([b, a])[0].n)
@total_ordering
class G:
    def __init__(self, n: int) -> None:
        self.n = n
    def __eq__(self, other: object) -> bool:
        return isinstance(other, G) and self.n == other.n
    def __ge__(self, other: "G") -> bool:
        return self.n >= other.n
print(G(1) < G(2), G(1) <= G(2), G(1) > G(2), G(2) >= G(2), G(2) > G(2), G(2) <= G(2))
class H(V):
    pass
print(H(3) >= V(2), H(1) <= H(0))
try:
    print(a >= 3)
except TypeError as e:
    print(e)
