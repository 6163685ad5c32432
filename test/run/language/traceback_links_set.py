# `__cause__`, `__context__` and `__suppress_context__` are set by hand.
error = ValueError("v")
print(error.__cause__, error.__context__, error.__suppress_context__)
error.__context__ = KeyError("context")
print(repr(error.__context__), error.__suppress_context__)
error.__cause__ = TypeError("cause")
print(repr(error.__cause__), error.__suppress_context__)
error.__cause__ = None
print(error.__cause__, error.__suppress_context__)
error.__suppress_context__ = False
error.__context__ = OSError("shown")
raise error
