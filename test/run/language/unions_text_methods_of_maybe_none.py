"""Methods of str that take a text, given what may be something else: CPython's words for each."""


def pick(number: int) -> str | int | None:
    if number == 0:
        return "b"
    return None if number == 1 else number


def attempt(number: int, name: str) -> str:
    given = pick(number)
    text = "abcb"
    try:
        if name == "replace":
            return text.replace(given, "x")
        if name == "replacement":
            return text.replace("b", given)
        if name == "find":
            return str(text.find(given))
        if name == "count":
            return str(text.count(given))
        if name == "removesuffix":
            return text.removesuffix(given)
        if name == "partition":
            return str(text.partition(given))
        if name == "strip":
            return text.strip(given)
        if name == "split":
            return str(text.split(given))
        if name == "center":
            return text.center(8, given)
        if name == "zfill":
            return text.zfill(given)
        if name == "startswith":
            return str(text.startswith(given))
        return given.join(["1", "2"])
    except (TypeError, AttributeError) as error:
        return f"{type(error).__name__}: {error}"


for name in "replace replacement find count removesuffix partition strip split center zfill startswith join".split():
    print(name, [attempt(number, name) for number in (0, 1, 6)])
