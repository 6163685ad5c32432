def setup() -> None:
    global created
    created = [1, 2]


try:
    print(created)
except NameError as error:
    print(error)
setup()
print(created)
