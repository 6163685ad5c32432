try:
    open("no_such_file.txt")
except FileNotFoundError as error:
    print(error)
    print(error.errno, error.filename, error.strerror)
try:
    with open("missing/dir.txt", "w") as file:
        file.write("x")
except OSError as error:
    print(error)
