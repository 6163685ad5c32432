# refused: unordered
def older(age: int, limit: str) -> bool:
    return age > limit  # here


print(older(5, "3"))
