# refused: unsupported_attribute_hook
class Tracked:
    def __init__(self) -> None:
        self.x = 1

    def __setattr__(self, name: str, value: int) -> None:
        print("set", name)


print(Tracked())
