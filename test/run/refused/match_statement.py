# refused: unsupported_match
def name(code: int) -> str:
    match code:  # here
        case 1:
            return "one"
        case _:
            return "many"


print(name(1))
