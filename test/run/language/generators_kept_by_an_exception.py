# What an exception keeps is closed when the exception goes, at the end of the program if nobody catches it.
def gen(name):
    try:
        yield 1
    finally:
        print("cleanup", name)


def main() -> None:
    g = gen("x")
    print(next(g))
    try:
        g.throw(ValueError("in"))
    except ValueError as e:
        print("out", e)
    h = gen("y")
    print(next(h, None), next(h, None))
    i = gen("z")
    next(i)
    print(1 // 0)


main()
