# In `__init__`, getattr with a default finds only what has been assigned so far, whatever is assigned later.
class Base:
    def __init__(self) -> None:
        old = getattr(self, "tags", [])
        self.tags = old + ["a"]
        self.count = getattr(self, "count", 0) + 1
        self.count = getattr(self, "count", 0) + 1


class Heir(Base):
    def __init__(self) -> None:
        self.tags = ["first"]
        super().__init__()


print(Base().tags, Heir().tags, Base().count)
