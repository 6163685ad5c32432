# refused: no_attribute
items: list[int] = []
items.push(1)  # here
