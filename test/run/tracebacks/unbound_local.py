def choose(flag: bool) -> int:
    if flag:
        result = 1
    return result


print(choose(True))
print(choose(False))
