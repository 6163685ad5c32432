# The bases of a class are evaluated by its statement.
try:

    class Child(Parent):
        pass

except NameError as error:
    print(error)


class Parent:
    pass


class Other(Parent):
    pass


print(isinstance(Other(), Parent))
