# A module that is not there: the exception where a handler asks for it, so that the program can do without.
try:
    import no_such_package as fast
except ImportError:
    fast = None
try:
    from no_such_package.parts import shout
except ImportError:

    def shout(text: str) -> str:
        return text.upper() + "!"


try:
    import no_such_package.parts.deeper
except ModuleNotFoundError as error:
    print(type(error).__name__, error, isinstance(error, ImportError))


def version() -> str:
    try:
        import no_such_version
    except Exception as error:
        return f"unknown ({error})"
    else:
        return no_such_version.text


try:
    from typing import Self
except ImportError:
    from no_such_extensions import Self
print(fast, fast is None, shout("slow"), version())
