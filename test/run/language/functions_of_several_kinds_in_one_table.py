# Functions in one container that take different types: what goes wrong in one that a call is not for is no mistake.
from typing import Any, Callable


def shout(text: str) -> str:
    return text.upper()


def double(number: int) -> int:
    return number * 2 + 1


def join(*words: str, sep: str = " ") -> str:
    return sep.join(words)


commands: dict[str, Callable[..., Any]] = {"shout": shout, "double": double, "join": join}


def run(name: str, *args: Any, **options: Any) -> Any:
    try:
        return commands[name](*args, **options)
    except KeyError:
        return "unknown " + name


print(run("shout", "a"), run("double", 4), run("join", "a", "b", sep="-"), run("nothing", 1, 2))
handlers = [shout, double]
print([handler(value) for handler, value in zip(handlers, ["b", 5])])
listeners: dict[str, list[Callable[..., str]]] = {"named": [shout]}
for event, payload in [("named", "c"), ("none", 3)]:
    for listener in listeners.get(event, []):
        print(listener(payload))
