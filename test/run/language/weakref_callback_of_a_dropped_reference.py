# A weak reference that is gone before its object calls nobody.
import weakref


class Part:
    pass


def gone(reference: weakref.ref[Part]) -> None:
    print("gone")


def keep(part: Part) -> None:
    reference = weakref.ref(part, gone)
    print("leave", reference() is part)


part = Part()
weakref.ref(part, gone)
keep(part)
references = [weakref.ref(part, gone), weakref.ref(part, gone)]
references.pop()
table = {"a": weakref.ref(part, gone)}
table["a"] = weakref.ref(Part())
part = Part()
print("replaced")
table.clear()
references.append(weakref.ref(Part(), gone))
print("dropped at once")
keep(Part())
last = Part()
reference = weakref.ref(last, gone)
print("end")
