def look(value):
    match value:
        case [a, b] if a > b:
            print("falling", a, b)
        case [a, _] if a > 100:
            print("large")
        case _:
            print("rest", a, b)


look([1, 2])
look((3, 2))
look((5, 7))
