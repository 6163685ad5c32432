# min() and max() catch an exception of their own: it is no context of the ValueError, and what was handled before is.
def first() -> None:
    try:
        try:
            raise KeyError("a")
        except KeyError as inner:
            print(max(list("")))
    except ValueError as error:
        print(repr(error.__context__))


def second() -> None:
    try:
        try:
            raise KeyError("a")
        except KeyError:
            empty: list[int] = []
            print(max(empty))
    except Exception as error:
        print(type(error).__name__, repr(error.__context__))


def third() -> None:
    try:
        empty: list[int] = []
        print(min(empty))
    except Exception as error:
        print(type(error).__name__, repr(error.__context__))


first()
second()
third()


def least(numbers: list[int]) -> int:
    try:
        return {"a": 1}["b"]
    except KeyError:
        return min(numbers)


try:
    next(iter([]))
except StopIteration as end:
    print(repr(end.__context__), end.__suppress_context__)
print(least([3, 2]))
least([])
