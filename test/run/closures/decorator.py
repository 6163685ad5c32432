def traced(function):
    def wrapper(*args):
        print("calling with", args)
        result = function(*args)
        print("gives", result)
        return result

    return wrapper


@traced
def add(a: int, b: int) -> int:
    return a + b


print(add(2, 3))
