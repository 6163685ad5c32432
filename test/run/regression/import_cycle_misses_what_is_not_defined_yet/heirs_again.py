import heirs_base


class Heir(heirs_base.Base):
    pass


print("not reached")
