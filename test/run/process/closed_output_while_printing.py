# stdout: closed
for number in range(100000):
    print(number)
