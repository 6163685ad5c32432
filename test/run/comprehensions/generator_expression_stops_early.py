def check(n: int) -> bool:
    print("checking", n)
    return n > 1


print(any(check(n) for n in range(5)))
print(all(check(n) for n in range(5)))
