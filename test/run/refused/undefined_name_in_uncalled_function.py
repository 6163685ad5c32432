# refused: undefined_name
def unused() -> int:
    return missing_value + 1  # here


print("never")
