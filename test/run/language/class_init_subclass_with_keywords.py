class Codec:
    extension = ""
    codecs: dict[str, type] = {}

    def __init_subclass__(cls, /, extension: str, *, default: bool = False) -> None:
        super().__init_subclass__()
        cls.extension = extension
        Codec.codecs[extension] = cls
        if default:
            Codec.codecs["*"] = cls


class Json(Codec, extension=".json", default=True):
    def load(self) -> str:
        return "json"


class Toml(Codec, extension="." + "toml"):
    def load(self) -> str:
        return "toml"


print(Json.extension, Toml.extension, repr(Codec.extension))
for suffix in (".toml", ".json", "*"):
    print(suffix, Codec.codecs[suffix]().load())
try:

    class Plain(Codec, extension=".txt", wrong=1):
        pass

except TypeError as error:
    print(error)
