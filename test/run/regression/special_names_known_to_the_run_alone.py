# A special name that only the run knows, and which no object has, raised NotImplementedError.
class Plain:
    """A class."""

    def __init__(self):
        self.size = 1

    def __len__(self):
        return 5


plain = Plain()
for half in ["nam", "qualnam", "missin", "enter"]:
    name = "__" + half + ("e" if half.endswith("m") else "g" if half == "missin" else "") + "__"
    print(name, hasattr(plain, name), getattr(plain, name, "none"))
    try:
        print(getattr(plain, name))
    except AttributeError as error:
        print(error)
for half in ["dict", "class", "len"]:
    print(hasattr(plain, "__" + half + "__"), hasattr(plain, half))
