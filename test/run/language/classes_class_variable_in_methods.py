# `__class__` in a method is the class that the method is written in.
class Base:
    def where(self):
        return __class__.__name__, self.__class__.__name__

    @staticmethod
    def made():
        return __class__()


class Heir(Base):
    pass


print(Heir().where(), Base().where(), type(Heir.made()).__name__)
