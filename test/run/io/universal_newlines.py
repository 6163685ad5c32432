with open("dos.txt", "w", newline="") as file:
    file.write("a\r\nb\rc\n")
with open("dos.txt") as file:
    print(repr(file.read()))
with open("dos.txt") as file:
    print([line for line in file])
