try:
    with open("partial.txt", "w") as file:
        file.write("before")
        raise ValueError("stop")
except ValueError as error:
    print(error, file.closed)
print(open("partial.txt").read())
