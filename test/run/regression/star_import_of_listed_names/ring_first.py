import ring_second


def late() -> str:
    return "late"
