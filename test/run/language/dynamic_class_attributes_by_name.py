class Model:
    table = "models"
    fields = ("id", "name")


class User(Model):
    table = "users"


for cls in (Model, User):
    print(cls.__name__, cls.table, getattr(cls, "table"), hasattr(cls, "missing"), cls.fields)
print(getattr(User(), "fields")[0], User.__name__.lower(), type(User()).table)
