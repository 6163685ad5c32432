# Names of a class's body were seen by its methods, lambdas and comprehensions; a name that the body binds later was
# missing where a module has it.
def leaky(name):
    class Inner:
        name = "class"
        size = len(name)

        def method(self):
            return name

        listed = [name for _ in range(1)]
        shown = (lambda: name)()
        lazily = list(name for _ in range(1))
        letters = [letter for letter in name]

    return Inner


print(leaky("a")().method(), leaky("b").listed, leaky("c").shown, leaky("d").lazily, leaky("e").letters)
print(leaky("f").size, leaky("g").name)


def shadowing(name, size):
    class Item:
        size = 3

        def name(self):
            return name

        def area(self):
            return size * self.size

    return Item().name(), Item().area()


print(shadowing("nm", 10))

n = 1
x = 1


def helper():
    return "module"


class Counter:
    n = n + 1
    called = helper()

    def helper(self):
        return "class"

    x = 5
    many = [x for _ in range(2)]
    pairs = {i: x for i in range(1)}
    nested = [[x for _ in range(x)] for _ in range(x)]
    first = [value for value in range(x)]


print(Counter.n, Counter.called, Counter().helper(), Counter.many, Counter.pairs, Counter.nested, Counter.first)


def local_counter():
    n = 100

    class Local:
        n = n + 1

    return Local.n


print(local_counter(), n)
