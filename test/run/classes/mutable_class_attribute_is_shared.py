class Registry:
    names: list[str] = []

    def register(self, name: str) -> None:
        self.names.append(name)


Registry().register("a")
Registry().register("b")
print(Registry.names)
