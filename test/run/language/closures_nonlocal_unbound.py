def free():
    def read():
        return late

    try:
        print(read())
    except NameError as error:
        print(type(error).__name__, error)
    late = 1
    print(read())
    del late
    try:
        read()
    except NameError as error:
        print(type(error).__name__, error)
    try:
        print(late)
    except UnboundLocalError as error:
        print(type(error).__name__, error)
    late = "back"
    return read()


print(free())


def bound_by_inner():
    def bind():
        nonlocal value
        value = 5

    try:
        print(value)
    except UnboundLocalError as error:
        print(error)
    bind()
    print(value)
    value = 6
    return value


print(bound_by_inner())


def deleted_by_inner():
    x = 1

    def drop():
        nonlocal x
        del x

    drop()
    try:
        print(x)
    except NameError as error:
        print(type(error).__name__, error)
    try:
        drop()
    except NameError as error:
        print(type(error).__name__, error)
    x = 2
    return x


print(deleted_by_inner())
