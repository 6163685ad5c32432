from __future__ import annotations


def by_continue():
    for text in ["1", "x", "2"]:
        try:
            n = int(text)
        except ValueError as e:
            print("bad", e)
            continue
        print(n)
    try:
        print(e)
    except UnboundLocalError as error:
        print(error)


def by_break():
    e = "before"
    while True:
        try:
            raise KeyError(1)
        except KeyError as e:
            break
    try:
        print(e)
    except UnboundLocalError as error:
        print(error)


def by_raise():
    try:
        try:
            raise KeyError(1)
        except KeyError as e:
            raise ValueError(2)
    except ValueError:
        try:
            print(e)
        except UnboundLocalError as error:
            print(error)


def by_return():
    try:
        try:
            raise KeyError(1)
        except KeyError as e:
            return repr(e)
    finally:
        try:
            print(e)
        except UnboundLocalError as error:
            print(error)


def seen_by_closure():
    def look():
        try:
            print(e)
        except NameError as error:
            print(error)

    try:
        raise KeyError("k")
    except KeyError as e:
        look()
    look()
    for i in range(2):
        try:
            raise KeyError(i)
        except KeyError as e:
            look()
            if i == 1:
                break
    look()


def inner_finally():
    for i in range(2):
        try:
            raise KeyError(i)
        except KeyError as e:
            try:
                continue
            finally:
                print("still", e)
    try:
        print(e)
    except UnboundLocalError as error:
        print(error)


def deleted():
    for i in range(2):
        try:
            raise KeyError(i)
        except KeyError as e:
            del e
            continue
    try:
        print(e)
    except UnboundLocalError as error:
        print(error)


def shown():
    try:
        print(problem)
    except NameError as error:
        print(error)


def raises_in_handler():
    global problem
    try:
        raise KeyError("outer")
    except KeyError as problem:
        shown()
        raise ValueError("anew")


by_continue()
by_break()
by_raise()
print(by_return())
seen_by_closure()
inner_finally()
deleted()
try:
    raises_in_handler()
except ValueError as again:
    print(again)
    shown()
for i in range(3):
    try:
        raise KeyError(i)
    except KeyError as problem:
        if i == 1:
            break
shown()
try:
    print(problem)
except NameError as error:
    print(error)
