# `del` does not find a builtin.
try:
    del print
except NameError as error:
    print(error)
print("still there")
