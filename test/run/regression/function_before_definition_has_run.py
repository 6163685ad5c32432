# A function used to find names whose definitions had not run yet.
def a():
    return b()
try:
    print(a())
except NameError as e:
    print(e)
def b():
    return 3
print(a())
class C:
    def m(self):
        return D()
try:
    C().m()
except NameError as e:
    print(e)
class D:
    pass
C().m()
