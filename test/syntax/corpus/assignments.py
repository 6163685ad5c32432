a = b
a = b = c
a = b, c
a, b = c
a, = b
(a, b) = c
[a, b] = c
[a] = b
() = a
[] = a
a, *b = c
*a, = b
*a, b, (c, [d, *e]) = f
(a) = b
((a)) = b
(a.b) = (c[d]) = e
a.b = a[b] = a[b:c] = a().b = a()[b] = c
a[b, c] = d
a = *b, c
a = *b,
a = b = yield_
a += b
a -= b; a *= b; a /= b; a //= b; a %= b; a @= b; a **= b; a <<= b; a >>= b; a &= b; a |= b; a ^= b
a.b += c
a[b] += c, d
(a) += b
(a.b) += c
a: int
a: int = b
a: int = b, c
a: int = *b, c
a.b: int
a[b]: int = c
(a): int
(a): int = b
(a.b): int
a: b if c else d
a: lambda: b = c
a: "str" = None
match = case = type = 1
match: int = 1
type: type = type
type.x = 1
case[1] = 2
del a
del a, b
del a,
del (a)
del (a, b), [c, d], ()
del a.b, a[b], a[b:c], (a.b), ((a[b]),)
del []
assert a
assert a, b
assert (a, b)
raise
raise a
raise a from b
raise a() from None
global_ = 1
def f():
    global a, b
    global c
    def g():
        nonlocal d, e
        nonlocal f
    return
    return a
    return a, b
    return *a, b
    return (a)
    pass; pass;
    break_; continue_
import a
import a.b.c
import a as b, c.d as e, f
from a import b
from a.b import c as d, e
from a import (b, c as d,)
from a import (b)
from . import a
from .. import a
from ... import a
from .... import a
from .a import b
from ...a.b import c
from . . import a
from a import *
from .a import *
from __future__ import annotations
a; b; c
a;
"docstring"
