for i in range(4):
    for j in range(4):
        if j > i:
            break
        if (i + j) % 3 == 0:
            continue
        print(i, j)
    else:
        print("row", i, "complete")
