def nothing(flag: bool):
    if flag:
        return
    print("runs")
    return
    yield 1


print(list(nothing(True)), list(nothing(False)))
