# refused: identity_of_values
def same(a: str, b: str) -> bool:
    return a is not b  # here


print(same("a", "a"))
