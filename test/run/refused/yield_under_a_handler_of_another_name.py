# refused: unsupported_yield_in_finally
Everything = BaseException


def numbers():
    try:
        yield 1  # here
    except Everything:
        print("dropped")


for number in numbers():
    break
