import collections


def kind(value):
    match value:
        case collections.deque([first, *_]):
            return f"deque from {first}"
        case collections.deque():
            return "empty deque"
        case Exception(args=(message,)):
            return f"exception {message}"
        case _:
            return "other"


try:
    print(kind(collections.deque([1, 2])))
except TypeError as error:
    print(error)
print(kind(ValueError("bad")), kind(3))
