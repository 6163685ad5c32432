import math

numbers = [0.0, -0.0, 0.5, -0.75, 1.0, 2.5, -3.5, 10.0, 123.456, 1e-9, 1e15]
# Cube roots differ in the last bit between the C libraries of the targets.
for x in numbers:
    print(math.sin(x), math.cos(x), math.tan(x), math.atan(x), math.sinh(x / 10), math.tanh(x), math.asinh(x))
    print(math.exp(x / 100), math.expm1(x / 100), round(math.cbrt(x), 14), math.erf(x), math.fabs(x), math.degrees(x), math.radians(x))
    print(math.floor(x), math.ceil(x), math.trunc(x), math.modf(x), math.frexp(x), math.ulp(x))
    if x > 0:
        print(math.sqrt(x), math.log(x), math.log2(x), math.log10(x), math.log1p(x), math.log(x, 3), math.lgamma(x))
print(math.atan2(1, -1), math.copysign(3, -0.0), math.fmod(-7, 3), math.remainder(7, 4), math.pow(2, 0.5), math.ldexp(0.75, 5))
print(math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(), math.dist([1.0, 2.0], [4.0, 6.0]), math.dist((1, 2, 3), (1, 2, 3.5)))
print(math.gcd(12, 18), math.gcd(), math.gcd(-4, 6, 10), math.lcm(4, 6), math.lcm(), math.lcm(0, 5), math.isqrt(10**40 + 1))
print(math.factorial(0), math.factorial(25), math.comb(52, 5), math.comb(60, 30), math.comb(3, 5), math.perm(5), math.perm(5, 2))
print(math.prod([1, 2, 3]), math.prod([0.5, 4]), math.prod([], start=7), math.fsum([0.1] * 10), math.fsum([1e16, 1.0, -1e16]))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1.0, 1.1, rel_tol=0.2), math.isclose(0.0, 1e-12, abs_tol=1e-10))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308), math.pi, math.e, math.tau)
print(math.log(10**400), math.log10(10**400), math.log2(2**2000), math.sqrt(2**80), math.floor(10**30), math.nextafter(1.0, 2.0))
