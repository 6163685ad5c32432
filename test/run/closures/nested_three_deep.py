def a(x: int):
    def b(y: int):
        def c(z: int) -> int:
            return x * 100 + y * 10 + z

        return c

    return b


print(a(1)(2)(3), a(4)(5)(6))
