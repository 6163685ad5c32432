# refused: undefined_name
first = "a" + 1
second = undefined  # here
third = [1].append()
