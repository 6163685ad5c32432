"""dict."""


class dict[K, V]:
    _size: index

    def __init__(self):
        self._size = 0
