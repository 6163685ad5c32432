def lazy() -> int:
    import heavy

    return heavy.compute()


print("before")
print(lazy(), lazy())
