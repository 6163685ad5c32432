def classify(code: int) -> str:
    try:
        if code == 0:
            raise KeyError("k")
        if code == 1:
            raise IndexError("i")
        if code == 2:
            raise ValueError("v")
        return "none"
    except LookupError as error:
        return "lookup " + repr(error)
    except (TypeError, ValueError) as error:
        return "value " + repr(error)


print([classify(code) for code in range(4)])
