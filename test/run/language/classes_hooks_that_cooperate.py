class Base:
    def __setattr__(self, name, value):
        print("base set", name, value)
        object.__setattr__(self, name, value)


class Mixin:
    def __setattr__(self, name, value):
        print("mixin", name)
        super().__setattr__(name, value)


class Both(Mixin, Base):
    count = 0

    def __init__(self) -> None:
        self.x = [1]
        self.y = self.x, 2

    def bump(self) -> None:
        self.count += 1


b = Both()
b.bump()
b.x += [2]
b.x, b.z = [9], "z"
print(b.x, b.y, b.count, Both.count, b.z)
for b.w in range(2):
    pass
print(b.w)


class Counted:
    total = 0

    def __getattr__(self, name: str) -> str:
        Counted.total += 1
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(f"{type(self).__name__!r} has no {name!r}")


k = Counted()
print(k.dyn_a, k.dyn_bb, hasattr(k, "x"), getattr(k, "y", "default"), Counted.total)
