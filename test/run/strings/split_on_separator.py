print("a,b,,c".split(","), ",".split(","), "".split(","))
print("a--b--c".split("--"), "a,b,c,d".split(",", 2), "abc".split("x"))
try:
    print("abc".split(""))
except ValueError as error:
    print(error)
