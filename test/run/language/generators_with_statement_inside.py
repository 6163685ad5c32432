class Resource:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind.__name__ if kind else None)


def read(name):
    with Resource(name):
        for index in range(3):
            yield f"{name}{index}"


for item in read("a"):
    print(item)
for item in read("b"):
    print(item)
    break
print("end")
