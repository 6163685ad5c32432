# An exception whose text cannot be had.
class Silent(Exception):
    def __str__(self):
        raise KeyError("no text")


raise Silent(1)
