configuration: int = 1
del configuration
print(configuration)
