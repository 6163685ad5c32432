class Lazy:
    def load(self) -> None:
        self.data = [1, 2]


lazy = Lazy()
try:
    print(lazy.data)
except AttributeError as error:
    print(error)
lazy.load()
print(lazy.data)
