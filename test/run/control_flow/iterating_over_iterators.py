iterator = iter([1, 2, 3, 4])
for value in iterator:
    print("outer", value)
    for inner in iterator:
        print("inner", inner)
        break
