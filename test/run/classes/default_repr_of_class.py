class Thing:
    pass


print(Thing, [Thing], int, str, type(None))
print(type(3.5), type([]), type({}), type(Thing()))
