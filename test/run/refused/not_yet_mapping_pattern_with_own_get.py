# refused: unsupported_mapping_pattern
class Table(dict[str, int]):
    def get(self, key, default=None):
        return 1


match Table():
    case {"a": n}:  # here
        print(n)
