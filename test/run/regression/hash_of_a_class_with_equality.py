# `__hash__` of a class that defines `__eq__` alone was that of its base.
class Equal:
    def __eq__(self, other):
        return True


class Plain:
    pass


class Both:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 3


print(Equal.__hash__ is None, Equal().__hash__ is None, Plain.__hash__ is None, Both.__hash__ is None)
