# Assigning what only the class has, where no slot takes it, was reported as if the class did not have it.
class A:
    __slots__ = ()
    x = 1


class B:
    __slots__ = ("y",)

    def method(self):
        pass


try:
    A().x = 3
except AttributeError as error:
    print(error)
try:
    A().z = 3
except AttributeError as error:
    print(error)
try:
    B().method = 3
except AttributeError as error:
    print(error)
