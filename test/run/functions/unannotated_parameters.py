def double(x):
    return x + x


def pair(a, b=0):
    return (a, b)


print(double(4), double("ab"), double(1.5), double([1]), double((1,)))
print(pair(1), pair("a", "b"), pair(None, [1]))
