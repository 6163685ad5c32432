# ExitStack dropped a link of the contexts where several of its exits raise.
from contextlib import ExitStack


class Raises:
    def __init__(self, error: Exception) -> None:
        self.error = error

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind, error, trace) -> None:
        print("left with", repr(error))
        raise self.error


class Swallows:
    def __enter__(self) -> None:
        pass

    def __exit__(self, kind, error, trace) -> bool:
        return True


def chain(error: BaseException | None) -> list[str]:
    texts = []
    while error is not None:
        texts.append(repr(error))
        error = error.__context__
    return texts


def run(raises_in_body: bool, swallows: bool) -> None:
    with ExitStack() as stack:
        stack.enter_context(Raises(KeyError("last")))
        if swallows:
            stack.enter_context(Swallows())
        stack.enter_context(Raises(OSError("second")))
        stack.enter_context(Raises(TypeError("first")))
        if raises_in_body:
            raise ValueError("body")


for raises_in_body in (True, False):
    for swallows in (True, False):
        try:
            run(raises_in_body, swallows)
        except KeyError as error:
            print(chain(error))
        try:
            try:
                raise IndexError("outer")
            except IndexError:
                run(raises_in_body, swallows)
        except KeyError as error:
            print(chain(error))
run(True, False)
