# refused: unsupported_class_statement
def outer():
    n = 0

    class C:
        nonlocal n
        n = 5

    return n


print(outer())
