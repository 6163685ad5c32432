# `is` in the library's containers was always false where the elements could be numbers too.


class Odd:
    def __eq__(self, other):
        return False


def count_of(things: list[Odd | int], wanted: Odd | int) -> int:
    return things.count(wanted)


odd = Odd()
mixed: list[Odd | int] = [1, odd, 2]
print(odd in mixed, Odd() in mixed, mixed.index(odd), 2 in mixed)
print(count_of(mixed, odd), count_of(mixed, 1), count_of(mixed, Odd()))
mixed.remove(odd)
print(mixed)


def handle() -> None:
    try:
        raise ExceptionGroup("a", [ValueError(1), KeyError(2)])
    except* ValueError:
        print("value")


try:
    handle()
except ExceptionGroup as group:
    print("the rest", repr(group))
try:
    ExceptionGroup("e", [1])
except ValueError as error:
    print(error)
