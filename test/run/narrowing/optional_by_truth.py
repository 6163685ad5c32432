def shout(text: str | None) -> str:
    if text:
        return text.upper()
    return "NOTHING"


print(shout("a"), shout(""), shout(None))
