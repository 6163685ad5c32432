# A generator is closed where the loop or call that made it leaves it.
def numbers(n: int):
    print("open")
    try:
        for i in range(n):
            yield i
    finally:
        print("close")


def first_even(n: int) -> int:
    for x in numbers(n):
        if x and x % 2 == 0:
            return x * 10
    return -1


for x in numbers(5):
    if x == 2:
        break
    print(x)
print("after break")
print(first_even(9), first_even(1))
print([x * x for x in numbers(3)])
print(sum(numbers(4)), list(numbers(2)), next(numbers(3)))
for i, x in enumerate(numbers(4)):
    if i == 1:
        break
print("after enumerate")
for a, b in zip(numbers(3), "xyzw"):
    print(a, b)
for a, b in zip("x", numbers(3)):
    print(a, b)
print("after zip")
try:
    for x in numbers(3):
        raise ValueError("body")
except ValueError as e:
    print("caught", e)


def outer(n: int):
    print("outer")
    yield from numbers(n)
    yield 100


for x in outer(2):
    print("got", x)
for x in outer(2):
    print("got", x)
    break
print("done")


def wrapped(n):
    return numbers(n)


for x in wrapped(3):
    print(x)
    break
print(any(x > 0 for x in numbers(5)))
print(max(numbers(3), default=7), 2 in numbers(5), sorted(numbers(3)))
a, b, c = numbers(3)
print(a, b, c, [*numbers(2)], max(*numbers(3)))


def caught():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit seen")
        raise


for x in caught():
    for y in caught():
        break
    print("inner done")
    break


def with_error(n):
    try:
        yield 1
        yield 1 // n
    finally:
        print("cleanup", n)


try:
    for v in with_error(0):
        print(v)
except ZeroDivisionError as e:
    print(e)
while True:
    for v in with_error(1):
        if v:
            break
    else:
        print("never")
    break
print("end")
