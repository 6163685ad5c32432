try:
    try:
        raise KeyError("hidden")
    except KeyError:
        raise ValueError("shown") from None
except ValueError as error:
    print(error, error.__cause__, error.__suppress_context__, repr(error.__context__))
