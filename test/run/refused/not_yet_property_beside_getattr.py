# refused: unsupported_attribute_hook
class Fallback:
    @property
    def size(self) -> int:
        raise AttributeError("size")

    def __getattr__(self, name: str) -> int:
        return len(name)


print(Fallback().size)
