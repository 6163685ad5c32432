# A variable used to have one element type for everything it ever held.
data = "3 4 5".split()
data = [int(x) for x in data]
print(sum(data))
for line in ["a b", "c"]:
    parts = line.split()
    n = 0
    for p in parts:
        n += 1
    print(n, parts)
for k in range(2):
    parts = [k, k + 1]
    print(parts)
x = 1
if len(data) > 2:
    x = "s"
print(x)
x = [x]
print(x)
def f(a):
    a = [a]
    a = [a]
    return a
print(f(3), f("x"))
try:
    y = 1
    y = [int("z")]
except ValueError as e:
    print(y, e)
del y
try:
    print(y)
except NameError as e:
    print(e)
i = 0
while i < 3:
    z = i * 1.5
    i += 1
print(z, i)
