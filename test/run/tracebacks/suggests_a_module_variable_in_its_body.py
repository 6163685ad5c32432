names = 1
print(name)
name = 2
