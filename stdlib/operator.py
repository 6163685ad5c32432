"""operator: the operators as functions, and functions that take a part of what they are given."""


def add(a, b, /):
    return a + b


def sub(a, b, /):
    return a - b


def mul(a, b, /):
    return a * b


def matmul(a, b, /):
    return a @ b


def truediv(a, b, /):
    return a / b


def floordiv(a, b, /):
    return a // b


def mod(a, b, /):
    return a % b


def pow(a, b, /):
    return a**b


def lshift(a, b, /):
    return a << b


def rshift(a, b, /):
    return a >> b


def and_(a, b, /):
    return a & b


def or_(a, b, /):
    return a | b


def xor(a, b, /):
    return a ^ b


def concat(a, b, /):
    if not hasattr(a, "__getitem__"):
        raise TypeError("'" + _class_name(a) + "' object can't be concatenated")
    else:
        return a + b


def neg(a, /):
    return -a


def pos(a, /):
    return +a


def inv(a, /):
    return ~a


def invert(a, /):
    return ~a


def abs(a, /):
    return a.__abs__()


def index(a, /):
    return a.__index__()


def truth(a, /):
    return bool(a)


def not_(a, /):
    return not a


def is_(a, b, /):
    return a is b


def is_not(a, b, /):
    return a is not b


def lt(a, b, /):
    return a < b


def le(a, b, /):
    return a <= b


def eq(a, b, /):
    return a == b


def ne(a, b, /):
    return a != b


def ge(a, b, /):
    return a >= b


def gt(a, b, /):
    return a > b


def contains(a, b, /):
    return b in a


def getitem(a, b, /):
    return a[b]


def setitem(a, b, c, /):
    a[b] = c


def delitem(a, b, /):
    del a[b]


def countOf(a, b, /):
    count = 0
    for value in a:
        if _same(value, b):
            count += 1
    return count


def indexOf(a, b, /):
    place = 0
    for value in a:
        if _same(value, b):
            return place
        place += 1
    raise ValueError("sequence.index(x): x not in sequence")


def length_hint(obj, default: int = 0, /):
    if hasattr(obj, "__len__"):
        return len(obj)
    elif hasattr(obj, "__length_hint__"):
        return obj.__length_hint__()
    else:
        return default


def call(obj, /, *args, **kwargs):
    return obj(*args, **kwargs)


def iadd(a, b, /):
    a += b
    return a


def isub(a, b, /):
    a -= b
    return a


def imul(a, b, /):
    a *= b
    return a


def imatmul(a, b, /):
    a @= b
    return a


def itruediv(a, b, /):
    a /= b
    return a


def ifloordiv(a, b, /):
    a //= b
    return a


def imod(a, b, /):
    a %= b
    return a


def ipow(a, b, /):
    a **= b
    return a


def ilshift(a, b, /):
    a <<= b
    return a


def irshift(a, b, /):
    a >>= b
    return a


def iand(a, b, /):
    a &= b
    return a


def ior(a, b, /):
    a |= b
    return a


def ixor(a, b, /):
    a ^= b
    return a


def iconcat(a, b, /):
    if not hasattr(a, "__getitem__"):
        raise TypeError("'" + _class_name(a) + "' object can't be concatenated")
    else:
        a += b
        return a


# `_literal(self, place, value)` is the argument that the call of the class wrote at that place, if it is a literal, and
# otherwise `value`.


@apart_by_literals
class itemgetter:
    def __init__(self, item, /, *items):
        self._items = (item, *items)

    def __call__(self, obj, /):
        if _tuple_length(self._items) == 1:
            return obj[_literal(self, 0, self._items[0])]
        elif _tuple_length(self._items) == -1:
            values = []
            for item in self._items:
                values.append(obj[item])
            return tuple(values)
        else:
            return self._from(obj, self._items)

    def _from(self, obj, items):
        values = ()
        for known in _static_range(_tuple_length(items)):
            values = (*values, obj[_literal(self, known, items[known])])
        return values

    def __repr__(self):
        return "operator.itemgetter(" + ", ".join([repr(item) for item in self._items]) + ")"


@apart_by_literals
class attrgetter:
    def __init__(self, attr, /, *attrs):
        for name in (attr, *attrs):
            if not isinstance(name, str):
                raise TypeError("attribute name must be a string")
        self._names = (attr, *attrs)

    def __call__(self, obj, /):
        if _tuple_length(self._names) == 1:
            return _attribute(obj, _literal(self, 0, self._names[0]))
        else:
            values = ()
            for known in _static_range(_tuple_length(self._names)):
                values = (*values, _attribute(obj, _literal(self, known, self._names[known])))
            return values

    def __repr__(self):
        return "operator.attrgetter(" + ", ".join([repr(name) for name in self._names]) + ")"


@apart_by_literals
class methodcaller:
    def __init__(self, name, /, *args, **kwargs):
        if not isinstance(name, str):
            raise TypeError("method name must be a string")
        self._name = name
        self._args = args
        self._named = kwargs

    def __call__(self, obj, /):
        return _attribute(obj, _literal(self, 0, self._name))(*self._args, **self._named)

    def __repr__(self):
        parts = [repr(self._name)]
        for value in self._args:
            parts.append(repr(value))
        named = dict(**self._named)
        for name in named:
            parts.append(name + "=" + repr(named[name]))
        return "operator.methodcaller(" + ", ".join(parts) + ")"
