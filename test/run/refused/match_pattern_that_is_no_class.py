# refused: type_error
def number() -> int:
    return 1


match 1:
    case number():  # here
        print("?")
