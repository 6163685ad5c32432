class Key:
    FIRST = "a"
    SECOND = "a"


try:
    match {"a": 1, "b": 2}:
        case {Key.FIRST: x, Key.SECOND: y}:
            print(x, y)
except ValueError as error:
    print(error)
