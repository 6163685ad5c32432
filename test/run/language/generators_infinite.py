def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


for index, value in enumerate(fibonacci()):
    if index == 100:
        print(value)
        break
