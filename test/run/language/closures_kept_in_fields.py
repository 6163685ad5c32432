from collections.abc import Callable


class Button:
    on_click: Callable[[str], str]

    def __init__(self, on_click: Callable[[str], str]) -> None:
        self.on_click = on_click
        self.handlers: list[Callable[[str], str]] = []

    def click(self, who: str) -> list[str]:
        return [self.on_click(who)] + [handler(who) for handler in self.handlers]


count = 0


def counted(who: str) -> str:
    global count
    count += 1
    return f"{who}:{count}"


def greeter(word: str):
    def greet(who: str) -> str:
        return f"{word} {who}"

    return greet


button = Button(greeter("hello"))
button.handlers.append(counted)
button.handlers.append(str.title)
button.handlers.append(greeter("bye"))
print(button.click("ada"))
button.on_click = counted
print(button.click("bob"))
