# What surely raises left its operand out: what `make().missing` or `-make()` does on the way did not happen.
def text():
    print("text")
    return "a"


class Plain:
    def __init__(self):
        print("made")

    def method(self):
        return self


def attempt(action):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(error)


def set_attribute():
    Plain().missing.other = text()


def set_item():
    Plain()[text()] = text()


def delete():
    del Plain().missing


def add_to_attribute():
    Plain().missing += text()


def unpack():
    first, second = Plain()


def raise_it():
    raise Plain()


attempt(lambda: text().real)
attempt(lambda: Plain().missing)
attempt(lambda: Plain().method().missing)
attempt(lambda: Plain().method().missing(text()))
attempt(lambda: Plain().method.missing)
attempt(lambda: -Plain())
attempt(lambda: [*Plain()])
attempt(lambda: {**Plain()})
for action in (set_attribute, set_item, delete, add_to_attribute, unpack, raise_it):
    attempt(action)
some: str | type = Plain if text() else "ab"
attempt(lambda: some[0].real)
