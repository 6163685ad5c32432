# Recursion deeper than CPython's limit goes on where nothing in the program could observe a RecursionError.
# rio: 20000
# rio: done
def depth(n: int) -> int:
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(20_000))
print("done")
