def factorial(n: int, rest):
    return rest(1) if n == 0 else factorial(n - 1, lambda value: rest(n * value))


print(factorial(30, lambda value: value), factorial(5, str))


def is_even(n, rest):
    return rest(True) if n == 0 else is_odd(n - 1, lambda answer: rest(answer))


def is_odd(n, rest):
    return rest(False) if n == 0 else is_even(n - 1, lambda answer: rest(answer))


print(is_even(10, lambda answer: f"even: {answer}"), is_odd(10, lambda answer: f"odd: {answer}"))
