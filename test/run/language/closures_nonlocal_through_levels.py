def outer():
    level = "outer"
    log = []

    def middle():
        def inner():
            nonlocal level
            log.append(level)
            level = level + ">inner"

        inner()
        log.append(level)
        inner()

    middle()
    return level, log


print(outer())


def shadowed():
    x = 1

    def middle():
        x = 2

        def inner():
            nonlocal x
            x += 10
            return x

        return inner(), inner(), x

    return middle(), x


print(shadowed())
