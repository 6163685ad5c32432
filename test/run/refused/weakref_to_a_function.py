# refused: unsupported_finalizer
import weakref


def function() -> None:
    print("called")


reference = weakref.ref(function)  # here
print(reference() is function)
