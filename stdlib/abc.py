"""abc: the names; an abstract class is an ordinary one to the compiler."""


class ABC:
    pass


def abstractmethod(method, /):
    return method


class ABCMeta:
    pass
