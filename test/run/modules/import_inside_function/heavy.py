print("heavy loads")


def compute() -> int:
    return 99
