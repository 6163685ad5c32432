def subject():
    print("evaluated")
    return [1, [2, 3]]


match subject():
    case [1]:
        print("one")
    case [1, [2, 4]]:
        print("four")
    case [1, [2, x]] if print("guard") or x > 3:
        print("large")
    case [1, [a, b]]:
        print(a, b)
match x := 1, 2:
    case (1, y):
        print(x, y)
