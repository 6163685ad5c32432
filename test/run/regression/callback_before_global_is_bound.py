# A callback that the library calls used to see module variables before they were bound.
class A:
    def __str__(self):
        return "A" + str(later)
def show(x):
    return late2
try:
    print(A())
except NameError as e:
    print(e)
later = 5
try:
    print(list(map(show, [1,2])))
except NameError as e:
    print(e)
late2 = 7
print(A(), list(map(show, [1,2])))
