# Copies of objects whose end shows, and the copies that `asdict` and `astuple` make.
import copy
import weakref
from dataclasses import dataclass, asdict, astuple, field
class Plain:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"Plain({self.n})"
@dataclass
class A:
    x: int
    p: Plain
    s: set[int] = field(default_factory=set)
a = A(1, Plain(2), {3})
d = asdict(a)
print(d, d["p"] is a.p, astuple(a))
class Res:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
def f():
    r = Res("one")
    t = copy.copy(r)
    t.name = "two"
    u = copy.deepcopy(r)
    u.name = "three"
    print("end")
f()
class Job:
    def __init__(self, n): self.n = n
j = Job(1)
w = weakref.ref(j)
k = copy.copy(j)
print(w() is j, k.n)
l = copy.deepcopy([j, j])
print(l[0] is l[1])
del j
print(w() is None)
