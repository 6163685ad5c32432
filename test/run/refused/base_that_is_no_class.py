# refused: base_is_no_class
limit = 5


class Child(limit):  # here
    pass


print(Child)
