# refused: unsupported_private_name
class Table(dict):
    def _set(self, key, value):  # here
        self[key] = value


Table()._set("a", 1)
