class Missing(KeyError, AttributeError):
    pass


try:
    raise Missing("a key")
except ValueError:
    print("no")
