# refused: unsupported_attribute_hook
class Logged:
    def __getattribute__(self, name: str) -> int:  # here
        return 1


print(Logged().x)
