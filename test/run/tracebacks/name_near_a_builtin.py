# A report suggests builtins as well, a shorter wrong name included.
for error in []:
    pass
print(error)
