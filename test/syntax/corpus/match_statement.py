match a:
    case 1: pass
    case -1 | 1.5 | -1.5 | 1j | -1j | 1 + 2j | -1 - 2j | 1.5 + 0j: pass
    case 0xff | 0o7 | 0b1: pass
    case 'a' | b'a' | 'a' 'b' | r'a' | u'a': pass
    case None | True | False: pass
    case x: pass
    case _: pass
    case a.b | a.b.c: pass
    case (x): pass
    case ((1)): pass
    case (1 | 2) as x: pass
    case 1 as x: pass
    case (1 as x) | (2 as x): pass
    case []: pass
    case [x]: pass
    case [x,]: pass
    case [x, y, *z]: pass
    case [*_, x]: pass
    case (): pass
    case (x,): pass
    case (x, *y): pass
    case (*x,): pass
    case x, y: pass
    case x,: pass
    case *x, y: pass
    case *_,: pass
    case 1, [2, (3, *_)]: pass
    case {}: pass
    case {'a': 1}: pass
    case {'a': x, 1: y, -1: z, None: n, True: t, a.b: q, 1 + 1j: c, 'a' 'b': s,}: pass
    case {**rest}: pass
    case {**rest,}: pass
    case {'a': 1, **rest}: pass
    case {'a': 1, **rest,}: pass
    case A(): pass
    case a.B(): pass
    case A(1): pass
    case A(1,): pass
    case A(x, y): pass
    case A(x=1): pass
    case A(x=1,): pass
    case A(1, x=y, z=_): pass
    case A(B(x) as y, z=C()): pass
    case x if y: pass
    case x if (y := z): pass
    case (x, y) if x and y:
        pass
    case str() | int(): pass
    case match: pass
    case case: pass
    case type(): pass
    case é: pass
match a, b:
    case _: pass
match a,:
    case _: pass
match *a, b:
    case _: pass
match (a):
    case _: pass
match (a, b):
    case _: pass
match [a]:
    case _: pass
match -a:
    case _: pass
match +a, -b:
    case _: pass
match not a:
    case _: pass
match {}:
    case _: pass
match 'a':
    case _: pass
match f'{a}':
    case _: pass
match lambda: a:
    case _: pass
match a := b:
    case _: pass
match match:
    case case:
        match case:
            case match: pass
match ...:
    case _: pass
match a if b else c:
    case _: pass
match(a)
match(a, b).c
match[a]
match[a:b]
match - a
match + a
match * a
match not in a
match is a
match if a else b
match.a
match, a
match in a
match = a
match
match: int
(match)
match = {match: match}
case = 1
case(a)
print(match, case)
async def f():
    match await a:
        case _: pass
