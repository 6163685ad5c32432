def repeat(times: int):
    def decorate(function):
        def wrapper(text: str) -> str:
            return " ".join([function(text)] * times)

        return wrapper

    return decorate


@repeat(3)
def shout(text: str) -> str:
    return text.upper()


print(shout("hey"))
