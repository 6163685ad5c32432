class Setting:
    level: int = 1


a = Setting()
b = Setting()
a.level = 5
print(a.level, b.level, Setting.level)
Setting.level = 2
print(a.level, b.level)
