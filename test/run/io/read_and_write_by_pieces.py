with open("pieces.txt", "w") as file:
    print(file.write("first é\n"), file.writable(), file.readable(), file.mode, file.encoding)
    file.writelines(["second\n", "third"])
with open("pieces.txt") as file:
    print(repr(file.read(3)), repr(file.readline(2)), repr(file.readline()), repr(file.readline(-1)), repr(file.readline()), repr(file.readline()))
    print(file.seek(0), file.readlines(), file.readlines())
with open("pieces.txt") as file:
    print(file.readlines(9))
with open("pieces.txt", "r+") as file:
    print(file.read(5))
    file.seek(0)
    file.write("FIRST")
with open("pieces.txt", "a") as file:
    file.write("\nlast")
with open("pieces.txt") as file:
    print(list(file))
try:
    with open("pieces.txt") as file:
        file.write("no")
except OSError as error:
    print(error)
try:
    with open("pieces.txt", "a") as file:
        file.read()
except OSError as error:
    print(error)
