def show_int(value):
    return f"int {value}"


def show_text(value):
    return f"text {value!r}"


HANDLERS = {int: show_int, str: show_text}


def show(value):
    handler = HANDLERS.get(type(value))
    return handler(value) if handler else f"unknown {type(value).__name__}"


for value in [1, "a", 2.5, None]:
    print(show(value))
