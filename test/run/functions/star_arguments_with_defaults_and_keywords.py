def collect(first: int, *rest: int, scale: int = 1, **named: int) -> str:
    return f"{first} {rest} {scale} {named}"


print(collect(1))
print(collect(1, 2, 3, scale=4))
print(collect(1, *[2, 3], **{"x": 5, "scale": 2}))
