class V:
    def __init__(self, x):
        self.x = x
    def __mul__(self, k):
        return V(self.x * k)
    __rmul__ = __mul__
    def area(self):
        return self.x
    size = area
print((2 * V(3)).x, (V(4) * 2).x, V(5).size())
try:
    raise OSError(2, "gone")
except FileNotFoundError as e:
    print(type(e).__name__, e, e.errno, e.strerror)
try:
    raise OSError(13, "no", "file.txt")
except PermissionError as e:
    print(e)
try:
    raise OSError("plain")
except OSError as e:
    print(e)
nan = float("nan")
print(nan in {nan: 1}, len({nan, nan}), {nan: 2}[nan], nan in [nan], nan == nan)
