# `weakref.WeakMethod`: a bound method while its object lives.
import weakref


class Listener:
    def __init__(self, name: str) -> None:
        self.name = name

    def hear(self, text: str) -> str:
        return f"{self.name} hears {text}"

    def other(self, text: str) -> str:
        return f"{self.name} got {text}"


first = Listener("first")
method = weakref.WeakMethod(first.hear)
found = method()
print(found("x") if found is not None else "gone")
del found
second = Listener("second")
methods = [weakref.WeakMethod(second.hear), weakref.WeakMethod(second.other), method]
for each in methods:
    call = each()
    if call is not None:
        print(call("hello"))
    call = None
del first
print(method() is None)
del second
print([each() for each in methods])
