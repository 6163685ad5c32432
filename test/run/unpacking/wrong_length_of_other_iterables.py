for text in ["a", "ab", "abc"]:
    try:
        x, y = text
        print(x, y)
    except ValueError as error:
        print(error)
try:
    a, b, c = range(2)
except ValueError as error:
    print(error)
