# refused: not_exception
class Problem:
    pass


try:
    print(1)
except Problem:  # here
    print(2)
