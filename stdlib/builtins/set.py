"""set."""


class set[T]:
    _size: index

    def __init__(self):
        self._size = 0
