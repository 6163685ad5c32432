a or b and not c, a or b or c, a and b and c, not not a, not a == b, (a or b) and c
a < b, a < b <= c != d == e > f >= g, a in b, a not in b, a is b, a is not b, not a in b, a in b in c
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m, -a, +a, ~a, --a, -a ** -b, a ** b ** c, (a ** b) ** c, -(a), ~(a + b), a * (b + c), (a)
a.b, a.b.c, a().b, a[b], a[b].c(d)[e], (a).b, (a + b).c, a[b:c], a[b:c:d], a[:], a[::], a[b:], a[:b], a[::b], a[b, c], a[b:c, d], a[b,], a[*b], a[*b, c], a[*b,], a[b := c], a[b := c, d], a[(b)], a[()], a[lambda: x], a[b if c else d], a[...]
f(), f(a), f(a,), f(a, b), f(*a), f(**a), f(a, *b, c, *d, e=f, **g), f(a=b), f(a=b, *c, d=e), f(a=b, **c, d=e), f(*a, b), f(a for b in c), f((a for b in c), d), f(a := b), f(a, b := c), f(*a or b), f(**a or b), f(lambda: x), f(a)(b), f(a).b(c), f(*a, *b, **c, **d)
lambda: x, lambda a: a, lambda a, b=1, *c, d, e=2, **f: a, lambda *, a: a, lambda a, /: a, lambda a, /, b, *, c: a, lambda *a: a, lambda **a: a, lambda a=1, /, b=2: a, lambda: (yield), lambda a: lambda b: a, lambda a,: a, lambda *a,: a
a if b else c, a if b else c if d else e, (a if b else c) if d else e, a if (b if c else d) else e, a if b else lambda: c, a or b if c and d else not e
[], [a], [a,], [a, b], [*a], [*a, *b], [a, *b, c], [[a], [b]], (), (a,), (a, b), (a, b,), (*a,), (*a, b), ((a, b), c), {a}, {a, b}, {a,}, {*a}, {*a, b}, {}, {a: b}, {a: b,}, {a: b, c: d}, {**a}, {**a, b: c, **d}, {a: b, **c | d}, {a if b else c: d if e else f}, {lambda: a: lambda: b}
[a for b in c], [a for b in c if d], [a for b in c if d if e for f in g], [a for b, c in d], [a for b, in c], [a for (b, c) in d], [a for [b, *c] in d], [a for b.c in d], [a for b[c] in d], [a for *b, c in d], {a for b in c}, {a: b for c in d}, (a for b in c), [a for b in c or d if e and f], [a for b in lambda_], [[a for b in c] for d in e], [a := b for c in d], {a := b for c in d}, (a := b for c in d), [a for b in (c if d else e)]
(a := b), (a := b, c), (a, b := c), [a := b, c], {a := b}, (a := (b := c)), (a := lambda: b), f((a := b)), (a := b if c else d), (a := (yield_))
async def f():
    await a, await a.b(c), await a ** b, -await a, await a + await b, [a async for b in c], [await a for b in c], {a async for b in c if d}, {a: b async for c in d}, (a async for b in c for d in e), (await a)[b]
def g():
    yield; yield a; yield a, b; yield *a, b; yield from a; x = yield; x = yield a; x = yield from a; x += yield a; x: int = yield a; (yield); [(yield)]; f((yield a)); return (yield), (yield a)
..., None, True, False, a. b, a . b . c, a	.	b
(a
 + b
 * c), [
    a,  # comment

    b,
], a \
    + b
é, ñ, ﬁ, ℌ, ｘ, ª, x́, café, 変数, _, __, _1, 가, µ
print, exec, match, case, type, match.case, type[match], match(type), case[0], (match), [type]
