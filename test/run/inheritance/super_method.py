class Base:
    def steps(self) -> list[str]:
        return ["base"]


class Middle(Base):
    def steps(self) -> list[str]:
        return super().steps() + ["middle"]


class Top(Middle):
    def steps(self) -> list[str]:
        return super().steps() + ["top"]


print(Top().steps(), Middle().steps(), Base().steps())
