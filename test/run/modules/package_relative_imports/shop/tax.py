print("tax")


def rate() -> float:
    return 0.25


def with_tax(amount: float) -> float:
    return amount * (1 + rate())
