# refused: unsupported_finalizer
class Resource:
    def __del__(self) -> None:
        print("drop")


def outer() -> None:
    resource = Resource()

    def inner() -> Resource:
        return resource

    print(inner() is resource)


outer()
