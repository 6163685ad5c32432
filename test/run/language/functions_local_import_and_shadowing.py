def circle(r):
    from math import pi as PI, floor

    return floor(PI * r * r)


def shadow(list):
    return len(list)


print(circle(2), shadow("abc"))
len_of = len
print(len_of([1, 2]))


def outer():
    print = "shadowed"
    return print


print(outer())
