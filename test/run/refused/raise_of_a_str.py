# refused: not_exception
def fail() -> None:
    raise "something went wrong"  # here


fail()
