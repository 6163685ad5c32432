class Step:
    def __init__(self, name, fail=False, swallow=False):
        self.name, self.fail, self.swallow = name, fail, swallow

    def __enter__(self):
        if self.fail:
            raise RuntimeError("enter " + self.name)
        print("enter", self.name)
        return self

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, error)
        return self.swallow


try:
    with Step("a"), Step("b", fail=True), Step("c"):
        print("unreachable")
except RuntimeError as error:
    print("caught", error)
with Step("outer"), Step("inner", swallow=True):
    raise ValueError("gone")
with Step("x", swallow=True):
    with Step("y"):
        [][1]
print("end")
