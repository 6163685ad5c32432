# Classes and functions were new keys at every look into a dict or set: `{int: ..., str: ...}[int]` raised KeyError.
D = {int: "i", str: "s"}
print(D.get(int), int in D, D[str])


def show(value):
    print(type(value) in D, type(value) == int, hash(type(value)) == hash(int))
    return D.get(type(value))


print(show(1), show("a"), show(2.5))


class A:
    pass


class B(A):
    pass


E = {A: 1, B: 2}
for v in (A(), B()):
    print(E[type(v)], type(v) in E, type(v) == A)
S = {int, str, A, A}
print(type(3) in S, type(2.5) in S, len(S), type("a") in [int, str], type(None) in (int, str))


def one():
    return 1


def two():
    return 2


names = {one: "one", two: "two"}
print(names[one], names[two], {one, two, one} == {two, one}, id(one) == id(list(names)[0]), id(A) == id(list(E)[0]))
print(id(A) == id(B), hash(one) == hash(two), names.get(len if E else one))
