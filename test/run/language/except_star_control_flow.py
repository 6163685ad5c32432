# In loops, in functions, in each other; `finally` runs on every way.
def check(values):
    found = []
    for value in values:
        total = 0
        try:
            total = 10 // value
            if value > 3:
                raise ExceptionGroup("large", [ValueError(value), OverflowError(value)])
        except* ZeroDivisionError:
            total = -1
        except* ValueError as group:
            try:
                raise TypeError(value)
            except* TypeError as inner:
                total = len(group.exceptions) + len(inner.exceptions)
        except* OverflowError:
            found.append("overflow")
        else:
            total += 100
        finally:
            found.append(total)
    return found


print(check([0, 1, 5, 2]))


def first(values):
    try:
        return values[0]
    except* IndexError:
        print("empty")
    return None


print(first([7]), first([]))
