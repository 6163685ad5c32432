with open("notes.txt", "w") as file:
    print(file.write("first\n"), file.write("second é\n"))
    file.writelines(["third\n", "fourth"])
with open("notes.txt") as file:
    print(repr(file.read()))
