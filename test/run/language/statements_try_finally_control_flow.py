def f(n):
    for i in range(n):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        return "exhausted"
    return "broke"


print(f(2), f(5))


def g():
    try:
        return "try"
    finally:
        print("cleanup")


def h():
    while True:
        try:
            raise ValueError
        except ValueError:
            return "except"
        finally:
            break
    return "after loop"


print(g(), h())
