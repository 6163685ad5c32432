def check(n: int) -> None:
    if n < 0:
        print("negative")
        return
    print("fine", n)


check(-1)
check(2)
