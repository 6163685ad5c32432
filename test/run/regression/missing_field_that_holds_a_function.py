# Calling a function that an object was never given as its attribute called the one that another object has.
class Holder:
    pass


def argument():
    print("evaluated")
    return 1


given, bare = Holder(), Holder()
given.action = lambda x: x + 1
print(given.action(argument()))
try:
    print(bare.action(argument()))
except AttributeError as error:
    print(error)
for holder in (given, bare):
    try:
        print(holder.action(2))
    except AttributeError as error:
        print(error)
