class Settings:
    colour = "red"

    def __init__(self):
        self.size = 3

    def describe(self):
        return f"{self.colour} {self.size}"


settings = Settings()
print(getattr(settings, "size"), getattr(settings, "missing", None), getattr(settings, "describe")())
setattr(settings, "size", 10)
setattr(settings, "weight", 2.5)
print(settings.size, settings.weight, hasattr(settings, "weight"), hasattr(settings, "height"))
delattr(settings, "weight")
print(hasattr(settings, "weight"))
try:
    getattr(settings, "height")
except AttributeError as error:
    print(error)
