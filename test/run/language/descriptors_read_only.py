class Constant:
    def __init__(self, value: int) -> None:
        self.value = value

    def __get__(self, instance, owner=None) -> int:
        return self.value

    def __set__(self, instance, value) -> None:
        raise AttributeError("read-only")


class NoReader:
    def __set__(self, instance, value: int) -> None:
        print("write", value)


class OnlyDelete:
    def __delete__(self, instance) -> None:
        print("delete")


class Config:
    limit = Constant(10)
    written = NoReader()
    gone = OnlyDelete()


config = Config()
try:
    config.limit = 11
except AttributeError as error:
    print("AttributeError", error)
print(config.limit, Config.limit)
config.written = 4
print(type(config.written).__name__)
del config.gone
try:
    config.gone = 1
except AttributeError as error:
    print("AttributeError", error)
try:
    del config.limit
except AttributeError as error:
    print("AttributeError", error)
