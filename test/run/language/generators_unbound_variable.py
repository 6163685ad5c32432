def g(flag: bool):
    if flag:
        x = 1
    yield 0
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    yield 1


print(list(g(True)), list(g(False)))
