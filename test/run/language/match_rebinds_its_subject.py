def rebound(x: int | str | list[int]):
    match x:
        case [x, *_] if x > 1:
            print("list", x)
        case int(x) if (x := x + 1) > 5:
            print("int", x)
        case str() as x:
            print("str", x)
        case y:
            print("rest", x, y)


rebound([2, 1])
rebound([1])
rebound(9)
rebound(2)
rebound("s")
