import weakref


class Base:
    def __del__(self) -> None:
        print("__del__")
        {}["missing"]


class Heir(Base):
    pass


def gone(reference: object) -> None:
    raise ValueError


heir = Heir()
reference = weakref.ref(heir, gone)
del heir
print("end")
