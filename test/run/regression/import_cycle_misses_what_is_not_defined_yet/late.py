import early

folder = __file__.removesuffix("late.py")
print(hasattr(early, "define"), hasattr(early, "Base"), getattr(early, "define", 7))


def argument() -> int:
    print("not evaluated")
    return 0


def is_base(value: object) -> bool:
    return isinstance(value, early.Base)


try:
    print(early.define(argument()))
except AttributeError as error:
    print(str(error).replace(folder, ""))
try:
    print(is_base(3))
except AttributeError as error:
    print(str(error).replace(folder, ""))
try:
    from early import define
except ImportError as error:
    print(str(error).replace(folder, ""))
try:
    from early import nothing
except ImportError as error:
    print(str(error).replace(folder, ""))
try:

    class Heir(early.Base):
        pass

except AttributeError as error:
    print(str(error).replace(folder, ""))


class Heir:
    pass


def after() -> None:
    print(is_base(early.Base()), hasattr(early, "define"))
    try:
        print(early.nothing)
    except AttributeError as error:
        print(error)
