with open("mixed.txt", "w", newline="") as file:
    file.write("a\r\nb\rc\nd\r")
for mode in ["", "\n"]:
    with open("mixed.txt", newline=mode) as file:
        print([line for line in file])
    with open("mixed.txt", newline=mode) as file:
        print(repr(file.readline()), repr(file.read(2)), repr(file.read()))
with open("dos.txt", "w", newline="\r\n") as file:
    file.write("one\ntwo\n")
with open("dos.txt", newline="") as file:
    print(repr(file.read()))
try:
    open("dos.txt", newline="x")
except ValueError as error:
    print(error)
