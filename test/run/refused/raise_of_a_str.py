# refused: not_an_exception
def fail() -> None:
    raise "something went wrong"  # here


fail()
