for i in range(3):
    print(i, end=" ")
for i in range(2, 5):
    print(i, end=" ")
for i in range(10, 0, -3):
    print(i, end=" ")
for i in range(5, 5):
    print("never")
for i in range(3, 0):
    print("never")
print()
