# A group has its message and its exceptions whatever its `__init__` does.
class Batch(ExceptionGroup):
    def __init__(self, message, errors):
        self.size = len(errors)


class Loud(ExceptionGroup):
    def __init__(self, message, errors):
        super().__init__(message.upper(), errors)

    def __str__(self):
        return "loud " + super().__str__()


batch = Batch("batch", [ValueError(1), ValueError(2)])
print(batch, batch.size, batch.message, batch.exceptions, batch.args)
loud = Loud("loud", [KeyError(1)])
print(loud, loud.message, loud.args)
print(repr(batch), repr(loud))
