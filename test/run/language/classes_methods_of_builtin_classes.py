# A class may take methods of builtin classes over.
class Equal:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return isinstance(other, Equal) and self.text == other.text

    __hash__ = object.__hash__


class Text(str):
    loud = str.upper


made = Equal("a")
print(made == Equal("a"), hash(made) == hash(made), len({made, made}), Text("quiet").loud())
