# refused: unsupported_finalizer
class Resource:
    def __del__(self) -> None:
        print("drop")


def fail() -> None:
    resource = Resource()
    raise ValueError(resource is None)


errors: list[ValueError] = []
try:
    fail()
except ValueError as error:
    errors.append(error)
print("handled")
