try:
    try:
        int("x")
    except ValueError as error:
        raise RuntimeError("wrapped") from error
except RuntimeError as error:
    print(error, "|", error.__cause__, "|", error.__cause__ is error.__context__)
