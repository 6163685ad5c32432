class ConfigError(Exception):
    pass


def read(settings, name):
    try:
        return settings[name]
    except KeyError as error:
        raise ConfigError(f"missing {name}") from error


def main():
    try:
        read({}, "port")
    finally:
        print("cleanup")


main()
