# What no clause handles keeps its traceback.
def work():
    raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("inner", [TypeError("t"), KeyError("k")])])


try:
    work()
except* ValueError as group:
    print(group.exceptions)
