def countdown(start: int):
    class Countdown:
        def __init__(self) -> None:
            self.left = start

        def __iter__(self):
            return self

        def __next__(self) -> int:
            if self.left == 0:
                raise StopIteration
            self.left -= 1
            return self.left + 1

    return Countdown()


def tagged(log: list[str], name: str):
    class Tag:
        def __enter__(self):
            log.append("<" + name + ">")
            return self

        def __exit__(self, kind, error, trace) -> bool:
            log.append("</" + name + ">")
            return False

    return Tag()


print(list(countdown(3)), sum(countdown(4)))
lines: list[str] = []
with tagged(lines, "a"), tagged(lines, "b"):
    lines.append("text")
print(lines)
