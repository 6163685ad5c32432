# The name of a clause is gone behind it, also where the clause raised.
try:
    raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
except* ValueError as caught:
    print(repr(caught))
except* TypeError as caught:
    print(repr(caught))
try:
    print(caught)
except NameError as error:
    print(error)
try:
    try:
        raise ValueError(3)
    except* ValueError as again:
        raise KeyError("in the clause")
except Exception as error:
    print(repr(error), repr(error.__context__))
try:
    print(again)
except NameError as error:
    print(error)
