a = "before"
match [1, 2]:
    case [a, 3]:
        print("no")
    case [_, b]:
        print(a, b)
try:
    match [1]:
        case [c, 2]:
            pass
        case _:
            print(c)
except NameError as error:
    print(error)
