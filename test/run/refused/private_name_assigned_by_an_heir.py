# refused: unsupported_private_name
class Cache(dict):
    def __init__(self, limit: int) -> None:
        super().__init__()
        self._size = limit  # here


Cache(3)
