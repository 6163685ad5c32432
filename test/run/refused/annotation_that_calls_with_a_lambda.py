# refused: unsupported_annotation_call
def check(test):
    return int


def function(a: check(lambda value: value > 0)) -> int:
    return a


print(function(1))
