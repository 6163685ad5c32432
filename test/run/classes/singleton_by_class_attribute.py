class Config:
    _instance: "Config | None" = None

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    @classmethod
    def get(cls) -> "Config":
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance


Config.get().values["debug"] = "yes"
print(Config.get().values, Config.get() is Config.get())
