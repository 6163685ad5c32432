from typing import TypedDict, Unpack


class Options(TypedDict, total=False):
    width: int
    title: str


def draw(shape: str, **options: Unpack[Options]) -> str:
    width = options.get("width", 1)
    title = options.get("title", "none")
    return f"{shape} {width} {title}"


print(draw("circle"))
print(draw("square", width=3))
print(draw("line", width=3, title="edge"))
given: Options = {"title": "given"}
print(draw("arc", **given))
