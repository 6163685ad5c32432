# IOError and EnvironmentError are OSError.
try:
    open("/nonexistent/file")
except IOError as error:
    print(type(error).__name__, error.errno)
try:
    raise EnvironmentError("again")
except OSError as error:
    print(repr(error))
print(IOError is OSError, EnvironmentError.__name__)
