# Lambdas and comprehensions in the body of a nested class, and in statements of a class body, were not declared: riocc
# crashed.
class Outer:
    class Inner:
        factor = 3

        class Deep:
            twice = lambda self: 14
            values = [value * 2 for value in range(3)]

        def get(self) -> int:
            return Outer.Inner.factor

    for number in range(2):
        last = [one + one for one in range(number + 2)]


print(Outer.Inner().get(), Outer.Inner.Deep().twice(), Outer.Inner.Deep.values, Outer.last)
