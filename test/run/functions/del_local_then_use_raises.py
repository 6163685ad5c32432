def work() -> None:
    x = 5
    print(x)
    del x
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = 6
    print(x)


work()
