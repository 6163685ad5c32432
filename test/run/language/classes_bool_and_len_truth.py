class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len")
        return self.n


class Flag:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool")
        return self.value


print(bool(Sized(0)), bool(Sized(2)), not Flag(True))
if Flag(False) or Sized(1):
    print("yes")
print(bool(object()), "x" if Flag(True) and Flag(False) else "y")
try:
    len(Sized(-1))
except ValueError as error:
    print(error)
