class Plain:
    pass


class One:
    __match_args__ = ("a",)
    a = 1


for number in range(4):
    try:
        match number:
            case 0:
                match Plain():
                    case Plain(1):
                        print("?")
            case 1:
                match One():
                    case One(1, 2):
                        print("?")
            case 2:
                match number:
                    case int(1, 2):
                        print("?")
            case _:
                match One():
                    case One(1, a=2):
                        print("?")
    except TypeError as error:
        print(error)
