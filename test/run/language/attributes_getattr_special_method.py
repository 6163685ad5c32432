class Config:
    def __init__(self) -> None:
        self.values = {"host": "localhost", "port": 80}
        self.debug = True

    def __getattr__(self, name: str):
        try:
            return self.values[name]
        except KeyError:
            raise AttributeError(f"no setting {name}")


config = Config()
print(config.host, config.port, config.debug)
try:
    config.missing
except AttributeError as error:
    print(error)
print(hasattr(config, "host"), hasattr(config, "other"), getattr(config, "other", "default"))
