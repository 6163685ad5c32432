import settings
from settings import level, raise_level

print(settings.level, level)
raise_level()
print(settings.level, level)
settings.level = 10
raise_level()
print(settings.level, level, settings.describe())
settings.names.append("c")
print(settings.names, settings.__name__)
