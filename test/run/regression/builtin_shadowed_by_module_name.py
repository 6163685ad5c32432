# A name of the module means the builtin until the module has a value for it, and again after `del`.
import sys


def use(x):
    return abs(x)


print(use(-2), len("abc"))
if len(sys.argv) > 5:
    len = lambda x: 100

print(len("abcd"))


def abs(x):
    return x * 10


print(use(-2), abs(3))
for print_it in range(2):
    if print_it:
        str = repr
    print(str("a"))
try:
    print(undefined_thing)
except NameError as e:
    print(e)
del abs
print(use(-7))
