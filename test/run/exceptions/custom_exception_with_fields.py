class InsufficientFunds(Exception):
    def __init__(self, needed: float, available: float) -> None:
        super().__init__(f"need {needed}, have {available}")
        self.needed = needed
        self.available = available


try:
    raise InsufficientFunds(100, 30.5)
except InsufficientFunds as error:
    print(error, error.needed - error.available, error.args, repr(error))
