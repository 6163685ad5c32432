# An inherited method is compiled for each heir, and sees the heir.
# RUN: riocc build --emit=types %s | FileCheck %s

class Base:
    def describe(self) -> str:
        return self.word()

    def word(self) -> str:
        return "base"


class Heir(Base):
    def word(self) -> str:
        return "heir"


print(Base().describe(), Heir().describe())
# CHECK-DAG: __main__.Base.describe(__main__.Base) -> str
# CHECK-DAG: __main__.Heir:{{.*}}Base.describe(__main__.Heir) -> str
