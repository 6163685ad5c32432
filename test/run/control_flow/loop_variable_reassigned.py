for i in range(4):
    print(i, end=" ")
    i = 100
print(i)
