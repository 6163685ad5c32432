# refused: unknown_base
limit = 5


class Child(limit):  # here
    pass


print(Child)
