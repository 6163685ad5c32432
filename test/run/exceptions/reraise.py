def attempt() -> None:
    try:
        raise ValueError("original")
    except ValueError:
        print("logging")
        raise


try:
    attempt()
except ValueError as error:
    print("caught", error)
