def outer() -> int:
    def inner(n: int) -> int:
        return 1 // n

    apply = lambda f: f(0)
    return apply(inner)


outer()
