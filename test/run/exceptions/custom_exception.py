class AppError(Exception):
    pass


class NotFound(AppError):
    pass


def load(name: str) -> str:
    if name == "missing":
        raise NotFound(name)
    if name == "bad":
        raise AppError("cannot read", name)
    return "content of " + name


for name in ["a", "missing", "bad"]:
    try:
        print(load(name))
    except NotFound as error:
        print("not found:", error)
    except AppError as error:
        print("failed:", error, repr(error))
