a: str = "hel" + "lo"
b: str = "hello"
print(a == b, a != b, a == "Hello", "" == "")
print("1" == 1, "a" != 5)
