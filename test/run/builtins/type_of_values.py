print(type(1) is int, type(True) is int, type("a") == str, type(1.0).__name__, type([1]) is list)
