s: set[int] = {4, 2, 9}
popped: list[int] = []
while s:
    popped.append(s.pop())
print(popped, s)
try:
    s.pop()
except KeyError as error:
    print(error)
s = {1}
s.clear()
print(s)
