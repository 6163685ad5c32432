class Config:
    def __init__(self, filled: bool) -> None:
        self.values = {"host": "localhost", "port": "80"}
        if filled:
            self.late = "set"

    def __getattr__(self, name: str) -> str:
        print("asked for", name)
        if name in self.values:
            return self.values[name]
        raise AttributeError(f"no setting {name}")

    def method(self) -> str:
        return "method " + self.host


def make() -> Config:
    print("make")
    return Config(False)


config = Config(True)
print(config.host, config.late, config.method())
try:
    make().late
except AttributeError as error:
    print(error)
print(hasattr(config, "port"), hasattr(config, "other"), getattr(config, "other", "default"), getattr(config, "port"))
