import heirs_again


class Base:
    pass
