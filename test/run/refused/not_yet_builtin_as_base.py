# refused: unsupported_base_type
class Names(list):  # here
    pass


print(Names())
