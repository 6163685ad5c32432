class Plugin:
    registry = {}

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        Plugin.registry[cls.__name__.lower()] = cls

    def run(self):
        return "nothing"


class Upper(Plugin):
    def run(self):
        return "UPPER"


class Lower(Plugin):
    def run(self):
        return "lower"


print(sorted(Plugin.registry))
for name in sorted(Plugin.registry):
    print(name, Plugin.registry[name]().run())
