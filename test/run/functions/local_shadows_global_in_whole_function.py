value: int = 1


def broken() -> None:
    try:
        print(value)
    except UnboundLocalError as error:
        print(error)
    value = 2
    print(value)


broken()
print(value)
