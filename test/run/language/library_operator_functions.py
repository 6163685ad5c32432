import operator
from functools import reduce

print(operator.add(1, 2), operator.sub(5, 3), operator.mul("a", 3), operator.truediv(1, 2), operator.floordiv(7, 2))
print(operator.mod(7, 3), operator.pow(2, 5), operator.neg(3), operator.pos(-3), operator.abs(-4), operator.inv(5))
print(operator.not_([]), operator.truth([1]), operator.invert(6), operator.is_(None, None), operator.is_not(1, None))
print(operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3), operator.lshift(1, 4), operator.rshift(16, 2))
print(operator.lt(1, 2), operator.le(2, 2), operator.eq("a", "a"), operator.ne(1, 2), operator.ge(1, 2))
print(operator.contains([1, 2], 2), operator.concat([1], [2]), operator.getitem({"a": 1}, "a"))
print(operator.countOf([1, 2, 1], 1), operator.indexOf([1, 2, 1], 2), operator.index(5), operator.length_hint([1, 2]))
table = {"x": 1}
operator.setitem(table, "y", 2)
operator.delitem(table, "x")
print(table, reduce(operator.mul, range(1, 6)), reduce(operator.or_, [{1}, {2}]))
for sign, function in {"+": operator.add, "-": operator.sub, "/": operator.truediv}.items():
    print(sign, function(6, 3))
items = [1]
same = operator.iadd(items, [2])
print(items, same is items, operator.call(max, 1, 2))
try:
    operator.add(1, operator.getitem(["a"], 0))
except TypeError as error:
    print(error)
