def outer() -> None:
    def read() -> int:
        return late

    try:
        print(read())
    except NameError as error:
        print(error)
    late = 5
    print(read())


outer()
