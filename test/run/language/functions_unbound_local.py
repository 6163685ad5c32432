def f(flag: bool) -> int:
    if flag:
        value = 1
    return value


print(f(True))
try:
    f(False)
except UnboundLocalError as error:
    print(type(error).__name__, error)

count = 0


def increment() -> None:
    count += 1


try:
    increment()
except UnboundLocalError as error:
    print(error)
