# What the body of a class raises has a line of the class, below that of the `class` statement.
def outer() -> type:
    class Inner:
        count = 1
        parts = [count // 0 for count in [1]]

        def method(self) -> None:
            pass

    return Inner


try:
    class Caught:
        value = 1 // 0
except ZeroDivisionError as error:
    print(error)


class Fine:
    def method(self) -> int:
        return 1

    class Nested:
        first: int = len("a")

        class Deeper:
            second = outer()
