def loud(n: int) -> int:
    print("evaluating", n)
    return n


print(loud(1) if loud(0) else loud(2))
