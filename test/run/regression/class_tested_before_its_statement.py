# A class that an `isinstance`, `issubclass` or `except` named before its statement had run was taken for defined.
def test(x: object) -> None:
    try:
        print(isinstance(x, Later))
    except NameError as e:
        print("NameError", e)
    try:
        print(issubclass(int, Later))
    except NameError as e:
        print("NameError", e)
    try:
        try:
            raise ValueError("v")
        except LaterError:
            print("caught")
    except NameError as e:
        print("NameError", e)
    except ValueError as e:
        print("ve", e)
test(1)
class Later:
    pass
class LaterError(Exception): pass
test(Later())
