class Plugin:
    plugins: list[str] = []
    kinds: dict[str, type] = {}

    def __init_subclass__(cls, **kwargs) -> None:
        super().__init_subclass__(**kwargs)
        print("subclass", cls.__name__)
        Plugin.plugins.append(cls.__name__)
        cls.kinds[cls.__name__.lower()] = cls

    def run(self) -> str:
        return "?"


class Upper(Plugin):
    def run(self) -> str:
        return "UPPER"


class Lower(Plugin):
    def run(self) -> str:
        return "lower"


class Lowest(Lower):
    def run(self) -> str:
        return super().run() + "est"


print(Plugin.plugins)
for name, kind in Plugin.kinds.items():
    print(name, kind().run())
