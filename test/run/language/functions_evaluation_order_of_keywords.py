def log(value):
    print("eval", value)
    return value


def f(a, b, c=0, **rest):
    return a, b, c, sorted(rest)


print(f(log(1), c=log(3), b=log(2), z=log(4)))
print(f(*[log(1), log(2)], **{"c": log(3)}))
print(log(f)(log(1), log(2))[0] if False else log(5))
