def nested(limit: int):
    log = []
    for i in range(5):
        try:
            try:
                if i == limit:
                    break
                if i % 2:
                    continue
                value = str(i)
            finally:
                value = i
                log.append("inner")
        finally:
            log.append(value)
            kind = "outer"
    print(kind, value, log)


def rebinds():
    x: int | str | None = None
    while True:
        x = 1
        try:
            break
        finally:
            x = "text"
    return x.upper() if isinstance(x, str) else x


def swallowed():
    n = 0
    while True:
        n += 1
        try:
            raise ValueError
        finally:
            if n < 3:
                continue
            found = n
            break
    return found


def else_and_handler():
    for i in range(4):
        try:
            if i == 1:
                raise ValueError
        except ValueError:
            word = "handler"
            continue
        else:
            word = "else"
            if i == 2:
                break
        finally:
            word = word + "!" + str(i)
            print(word)
    print(word)


def deletes():
    x = 0
    for i in range(3):
        x = i
        try:
            break
        finally:
            del x
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)


def assigns_in_finally():
    x: int | str = 0
    for i in range(3):
        try:
            continue
        finally:
            x = "s"
    print(x)


deletes()
assigns_in_finally()
nested(2)
nested(9)
print(rebinds())
print(swallowed())
else_and_handler()
for step in range(3):
    try:
        if step == 1:
            break
    finally:
        last = step
        first = "bound"
print(last, first)
