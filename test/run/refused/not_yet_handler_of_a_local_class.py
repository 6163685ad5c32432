# refused: unsupported_dynamic_class
def work(number: int) -> str:
    class Odd(Exception):
        pass

    try:
        if number % 2:
            raise Odd
    except Odd:  # here
        return "odd"
    return "even"


print(work(3), work(4))
