if a: b
if a: b; c;
if a:
    b
elif c:
    d
elif e: f
else:
    g
if a:
    if b:
        c
    else:
        d
else: e
if (a := b): c
if a:
    pass;
while a: b
while a:
    break
    continue
else:
    c
for a in b: c
for a, b in c: d
for a, in b: c
for (a, b), *c in d, e:
    pass
else:
    f
for a.b in c: d
for a[b] in c: d
for [a, b] in c: d
for a in *b, c: d
for a in b, : c
for (a) in b: c
try:
    a
except:
    b
try: a
except b: c
except (d, e): f
except g as h: i
except j.k as l:
    m
else: n
finally: o
try:
    a
finally:
    b
try:
    a
except* b:
    c
except* (d, e) as f:
    g
else:
    h
finally:
    i
try: a
except *b: c
with a: b
with a as b: c
with a, b as c: d
with a as b, c as (d, e), f as [g, *h]: i
with (a): b
with (a) as b: c
with (a, b): c
with (a, b,): c
with (a as b): c
with (a as b, c): d
with (a as b, c as d,): e
with (a, b) as c: d
with (a), b: c
with (a).b as c: d
with (a, b)[c]: d
with (a if b else c): d
with (yield_): a
with (a := b): c
with (a, *b): c
with (a for b in c): d
with a() as b.c, d as e[f]: g
with (a() as b.c): d
with (lambda x: x): a
with (lambda *x: x, b): a
with ((a, b)): c
async def f():
    async with a as b, c: d
    async with (a as b, c): d
    async for a in b: c
    async for a, b in c:
        d
    else:
        e
class A: pass
class A(): pass
class A(B, C): pass
class A(B, metaclass=C, **d): pass
class A(*b, c=d): pass
class A(B,):
    """doc"""
    x = 1
    def f(self): pass
    class B:
        y: int = 2
@a
class A: pass
@a
@b.c(d)
@(e := f)
@g[h]
def f(): pass
@a
async def f(): pass
def f(): pass
def f() -> a: pass
def f(a): return a
def f(a, b=1, *c, d, e=2, **f): pass
def f(a: int, b: str = 'x', *c: int, d: int = 1, **e: str) -> int: pass
def f(a, /): pass
def f(a, /, b): pass
def f(a=1, /, b=2, *, c, d=3): pass
def f(*, a): pass
def f(*, a=1, b): pass
def f(*a, b): pass
def f(*a: *b): pass
def f(**a,): pass
def f(a,): pass
def f(a, b=1, /, c=2, *d, e, f=3, **g,): pass
def f(a: lambda: b = c, *d: e if f else g) -> (h, i): pass
def f(
    a,  # comment
    b,
):
    # comment
    return a

    # trailing

async def f(a, *, b): return await a
def f():
	if a:
		b
	c
if a:
  b
# comment at another level
      # and another
  c

if a:

    b


def f():
    x = [
1,
  2,
            3]
    return x
if a: b  # comment
if a:  # comment
    b  # comment
