def search(limit: int) -> None:
    n = 0
    while n < limit:
        if n * n == 49:
            print("found", n)
            break
        n += 1
    else:
        print("not found below", limit)


search(5)
search(10)
search(0)
