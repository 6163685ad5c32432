def first_word(text: str | None) -> str:
    assert text is not None, "text is required"
    return text.split()[0]


print(first_word("hello world"))
try:
    first_word(None)
except AssertionError as error:
    print(error)
