# refused: type_error
class C(OSError, ImportError):  # here
    pass


print(C())
