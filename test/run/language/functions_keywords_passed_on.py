def base(x, y=10, *, scale=1):
    return (x + y) * scale


def logged(*args, **kwargs):
    print("call", args, sorted(kwargs.items()))
    return base(*args, **kwargs)


print(logged(1))
print(logged(1, 2))
print(logged(1, y=5))
print(logged(1, 2, scale=3))
print(logged(x=1, y=2, scale=4))
