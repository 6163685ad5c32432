def classify(action):
    try:
        action()
    except (KeyError, IndexError) as error:
        return f"lookup {type(error).__name__} {error}"
    except ArithmeticError as error:
        return f"arithmetic {error}"
    except (TypeError, ValueError):
        return "type or value"
    except Exception:
        return "other"
    else:
        return "fine"


def raises():
    raise OSError("disk")


print(classify(lambda: {}["k"]), classify(lambda: [][0]), classify(lambda: 1 // 0), classify(lambda: int("x")))
print(classify(raises), classify(lambda: None), classify(lambda: 2.0**5000))
