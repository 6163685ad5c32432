file = open("x.txt", "w")
file.write("data")
print(file.closed)
file.close()
print(file.closed)
try:
    file.write("more")
except ValueError as error:
    print(error)
with open("x.txt") as again:
    print(again.read(2), again.read(), repr(again.read()), again.name)
