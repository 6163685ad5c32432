# A generator expression went on after an exception, and took a StopIteration of its element for its own end.
def show(items):
    while True:
        try:
            value = next(items)
        except StopIteration:
            print("stopped")
            return
        except RuntimeError as error:
            print("runtime", error, repr(error.__cause__))
        except ZeroDivisionError as error:
            print("zero", error)
        else:
            print(value)

show(10 // x for x in [5, 0, 1])
show(x for x in [5, 0, 1] if 3 // x)
show(10 // (x - y) for x in [5, 1] for y in [1, 2])
it = iter([1, 2])
show(next(it) + x for x in [1, 2, 3])
def gen():
    yield 1
    1 // 0
    yield 2
show(x for x in gen())
print(list(zip((x for x in [1, 2]), (10 // x for x in [1, 2]))))
show(x for x in map(lambda y: 10 // y, [5, 0, 1]))
try:
    print(sum(next(it) for it in [iter([1]), iter([])]))
except RuntimeError as error:
    print(error)
