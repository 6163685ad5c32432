# refused: not_context_manager
class Plain:
    pass


with Plain() as plain:  # here
    print(plain)
