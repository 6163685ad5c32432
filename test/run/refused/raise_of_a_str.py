# refused: not_raisable
def fail() -> None:
    raise "something went wrong"  # here


fail()
