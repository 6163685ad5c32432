x = 5
print(x + 1)
x = "now text"
print(x.upper())
x = [1, 2]
print(len(x))
x = None
print(x)
