def value() -> int:
    x = 1
    try:
        return x
    finally:
        x = 100
        print("x is now", x)


print(value())
