class R:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
    def __eq__(self, other): return self.n == other.n
    def __add__(self, other): return R(self.n + other.n)
    def __lt__(self, other): return self.n < other.n
    def __call__(self): return self.n
    def __len__(self): return 2
    def __iter__(self): return iter([R(self.n + "0"), R(self.n + "1")])
    def __contains__(self, x): return x == self.n
    def __getitem__(self, i): return R(self.n + str(i))
    def __bool__(self): return True
    def __hash__(self): return 1
    @property
    def prop(self): return R("prop")
    @classmethod
    def make(cls, n): return cls(n)
    @staticmethod
    def smake(n): return R(n)
print(R("1") == R("2"))
print((R("1") + R("2")).n)
x = R("a") + R("b") + R("c")
print(x.n)
x += R("d")
print(x.n)
print(R("lt") < R("gt"))
print(R("call")())
print("x" in R("x"), len(R("len")))
for q in R("it"): print(q.n)
del q
a, b = R("un")
print("unpacked")
del a, b
print(R("gi")[3].n)
print(R("p").prop.n)
print(R.make("mk").n, R.smake("smk").n)
if R("cond"): print("true")
while R("w"):
    print("loop")
    break
y = R("y1") or R("y2")
print("or")
y = R("y3") and R("y4")
print("and")
y = R("l1") if R("c1") else R("l2")
print("cond")
g = R("g").__len__
print(g())
g = None
print(not R("not"))
assert R("assert")
print(f"{R('fs').n:>5}")
z = [R("z1")] + [R("z2")]
print("z")
z = None
w = {"k": R("w")}["k"]
print("w")
del w
lam = lambda r: r.n
print(lam(R("lam")))
print(isinstance(R("isi"), R), R("is1") is R("is2"))
i = R("walrus") if (n := R("wn")) else None
print(n.n)
del n, i
print(x.n, y.n)
