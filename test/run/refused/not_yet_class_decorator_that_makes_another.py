# refused: unsupported_class_decorator
class Wrapper:
    def __init__(self, wrapped: type) -> None:
        self.wrapped = wrapped


@Wrapper  # here
class Thing:
    pass


print(type(Thing).__name__)
