def multiplier(factor: int):
    def multiply(n: int) -> int:
        return n * factor

    return multiply


double = multiplier(2)
triple = multiplier(3)
print(double(5), triple(5), double(triple(1)))
