def attempts(limit: int):
    tried = 0
    error = None

    def attempt():
        nonlocal tried, error
        try:
            tried += 1
            if tried < limit:
                raise ValueError(f"try {tried}")
            return "done"
        except ValueError as problem:
            error = problem
            return None
        finally:
            tried += 10

    while (result := attempt()) is None:
        print(tried, error)
    return result, tried, repr(error)


print(attempts(5), attempts(30))


def cleared():
    def inner():
        nonlocal e
        try:
            raise KeyError("k")
        except KeyError as e:
            print("caught", e)

    e = 1
    inner()
    try:
        print(e)
    except UnboundLocalError as problem:
        print(problem)


cleared()
