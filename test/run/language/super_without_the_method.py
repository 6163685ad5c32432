# A mixin asks whether the class behind it has the method that it extends.
class Saving:
    def save(self):
        try:
            return "saving " + super().save()
        except AttributeError as error:
            return str(error)

    def load(self):
        if hasattr(super(), "load"):
            return "loading " + super().load()
        return "nothing to load"

    def drop(self):
        behind = getattr(super(), "drop", None)
        return "alone" if behind is None else behind()


class Store:
    def save(self):
        return "store"

    def load(self):
        return "stored"

    def drop(self):
        return "dropped"


class Both(Saving, Store):
    pass


for made in (Saving(), Both()):
    print(made.save(), made.load(), made.drop())
