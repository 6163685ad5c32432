class Cache:
    def __init__(self) -> None:
        self.value: int | None = None

    def get(self) -> int:
        if self.value is None:
            print("computing")
            self.value = 42
        return self.value


cache = Cache()
print(cache.get(), cache.get())
