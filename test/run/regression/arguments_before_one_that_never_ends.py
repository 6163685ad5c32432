# An argument whose function surely raises made the ones before it go unevaluated.
def fail() -> int:
    raise ValueError("failed")


def say(text: str) -> str:
    print("say", text)
    return text


def take(first: str, second: int, *, third: int = 0) -> None:
    print(first, second, third)


for attempt in range(4):
    try:
        if attempt == 0:
            take(say("argument"), fail())
        elif attempt == 1:
            print([say("element"), fail()])
        elif attempt == 2:
            take(say("before a keyword"), 2, third=fail())
        else:
            print(say("method").join([say("of"), say("three"), str(fail())]))
    except ValueError as error:
        print(attempt, error)
