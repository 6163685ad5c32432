print(str(5), str(2.50), str(True), str(None), str("s"), str([1, "a"]), str(()))
print(str() == "", str(-0.0), str(1e100), str(10**30))
