# refused: unsupported_kept_generator
def caught():
    try:
        yield 1
    except BaseException:
        yield 2


for source in [caught()]:  # here
    print(next(source))
