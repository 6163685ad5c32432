class ConfigError(Exception):
    def __init__(self, key: str) -> None:
        super().__init__(f"missing key {key!r}")


def read(key: str) -> str:
    raise ConfigError(key)


read("host")
