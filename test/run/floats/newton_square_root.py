def square_root(x: float) -> float:
    guess: float = x
    for _ in range(30):
        guess = (guess + x / guess) / 2
    return guess


print(square_root(2.0), square_root(144.0), square_root(1e-6))
