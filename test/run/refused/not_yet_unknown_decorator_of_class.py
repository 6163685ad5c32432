# refused: unsupported_decorator
def register(cls):
    return cls


@register  # here
class Thing:
    pass


print(Thing() is None)
