import config

print("reader sees", config.name)
try:
    print(config.ready)
except AttributeError:
    print("config is not ready")


def read() -> list[str]:
    return [config.name, str(config.ready)]
