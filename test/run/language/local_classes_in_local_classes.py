# A class in the body of a class that a function defines is made anew with it, and reads the function's variables.
def make(step):
    class Outer:
        class Inner:
            x = 3 + step

            def __init__(self, start):
                self.start = start

            def moved(self):
                return self.start + self.x * step

        class Heir(Inner):
            x = 100

        many = [Inner(1), Heir(2)]

        def make(self):
            return self.Inner(10)

        def __repr__(self):
            return f"Outer of {self.Inner.__qualname__}"

    return Outer


first, second = make(1), make(2)
print(first().make().moved(), second().make().moved(), first.Inner.x, second.Inner.x)
print([each.moved() for each in second.many], second.Heir(5).moved())
inner = first.Inner
print(inner is second.Inner, first(), isinstance(first().make(), inner))
for i in range(2):

    class Loop:
        class Inside:
            at = i

    print(Loop.Inside.at, Loop.Inside().at)
