class Button:
    def __init__(self, name):
        self.name = name


def make(n):
    def inner():
        return n

    return inner


one, two = make(1), make(2)
counts = {one: "one", two: "two"}
print(counts[one], counts[two], one in counts, make(1) in counts, one == one, one == two, len({one, two, one}))
a, b = Button("a"), Button("b")
labels = {a: "first", b: "second"}
print(labels[a], labels[b], Button("a") in labels, len({a, b, a}), {a} == {a}, {a} == {b})
