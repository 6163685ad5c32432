def loud(n: int) -> int:
    print("mapping", n)
    return n * 2


mapped = map(loud, [1, 2, 3])
print("created")
print(next(mapped))
print(list(mapped), list(mapped))
