import math
from collections.abc import Callable


def attempt(function: Callable[[], object]) -> None:
    try:
        print(function())
    except (ValueError, OverflowError, ZeroDivisionError) as error:
        print(error)


attempt(lambda: math.sqrt(-1))
attempt(lambda: math.log(0))
attempt(lambda: math.log(-5))
attempt(lambda: math.log(8, 1))
attempt(lambda: math.acos(2))
attempt(lambda: math.exp(1000))
attempt(lambda: math.cosh(1000.0))
attempt(lambda: math.sin(math.inf))
attempt(lambda: math.gamma(-1))
attempt(lambda: math.gamma(200))
attempt(lambda: math.fmod(1, 0))
attempt(lambda: math.pow(0, -1))
attempt(lambda: math.pow(-8, 1 / 3))
attempt(lambda: math.pow(10, 400))
attempt(lambda: math.ldexp(1.0, 5000))
attempt(lambda: math.factorial(-1))
attempt(lambda: math.isqrt(-1))
attempt(lambda: math.comb(-1, 2))
attempt(lambda: math.perm(3, -1))
attempt(lambda: math.floor(math.inf))
attempt(lambda: math.ceil(math.nan))
attempt(lambda: math.fsum([1e308, 1e308]))
attempt(lambda: math.sqrt(10**400))
attempt(lambda: math.dist([1.0], [1.0, 2.0]))
attempt(lambda: math.isclose(1.0, 2.0, rel_tol=-1.0))
