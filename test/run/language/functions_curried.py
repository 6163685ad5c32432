def curry(function):
    def take_first(a):
        def take_second(b):
            def take_third(c):
                return function(a, b, c)

            return take_third

        return take_second

    return take_first


def volume(width, height, depth):
    return width * height * depth


def join(a, b, c):
    return "-".join([a, b, c])


print(curry(volume)(2)(3)(4))
print(curry(join)("a")("b")("c"))
area = curry(volume)(1)
print(area(5)(6), area(7)(8))
