# A submodule was an attribute of its package before its body had come to its end, and before anything imported it.
import package


def look() -> None:
    try:
        print(package.later.value)
    except AttributeError as error:
        print(error)


print(hasattr(package, "first"))
look()
import package.first

print(package.first.value, hasattr(package, "first"))
import package.later

look()
