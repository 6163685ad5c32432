def count() -> int:
    count.calls += 1
    return count.calls


count.calls = 0
count.label = "counter"
for _ in range(3):
    count()
print(count.calls, count.label, count.__module__)
print(hasattr(count, "calls"), hasattr(count, "missing"), getattr(count, "missing", "none"))
del count.label
print(hasattr(count, "label"))
try:
    print(count.label)
except AttributeError as error:
    print(error)
count.label = ["again"]
count.label.append("more")
print(count.label, getattr(count, "label"))


def early() -> str:
    return early.setting


try:
    early()
except AttributeError as error:
    print(error)
early.setting = "late"
print(early())
