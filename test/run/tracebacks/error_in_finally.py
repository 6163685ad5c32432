def work() -> None:
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


work()
