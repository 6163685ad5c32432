# `isinstance(x, None)` was False; None stands for its class in a union alone.
def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


def kind(value: int | str | None) -> str:
    return "plain" if isinstance(value, int | None) else "text"


attempt(lambda: isinstance(1, None))
attempt(lambda: isinstance(None, None))
print(kind(1), kind(None), kind("a"), isinstance(None, str | None))
