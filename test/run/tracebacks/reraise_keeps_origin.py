def fail() -> None:
    raise ValueError("deep")


def middle() -> None:
    try:
        fail()
    except ValueError:
        print("seen")
        raise


middle()
