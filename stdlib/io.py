"""io: StringIO, and the names of what `open` gives."""

from builtins import TextIOWrapper, UnsupportedOperation, open

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
DEFAULT_BUFFER_SIZE = 8192


@shown_as("StringIO", "_io")
class StringIO:
    """Text that is read and written like a file. What is written at its end is kept in parts until somebody reads."""

    closed: bool
    _text: str
    _parts: list[str]
    # The number of characters in the text and the parts.
    _size: int
    _place: int

    def __init__(self, initial_value="", newline=0):
        if initial_value is None:
            self._text = ""
        elif isinstance(initial_value, str):
            self._text = initial_value
        else:
            raise TypeError("initial_value must be str or None, not " + _class_name(initial_value))
        if not isinstance(newline, int):
            raise NotImplementedError("`io.StringIO` with the argument `newline`")
        self._parts = [""]
        self._parts.clear()
        self._size = len(self._text)
        self._place = 0
        self.closed = False

    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _whole(self) -> str:
        if len(self._parts) > 0:
            self._text = self._text + "".join(self._parts)
            self._parts.clear()
        return self._text

    def getvalue(self) -> str:
        self._check_open()
        return self._whole()

    @misfit("text", "string argument expected, got '{0}'")
    def write(self, text: str, /) -> int:
        self._check_open()
        count = len(text)
        if count == 0:
            return 0
        if self._place == self._size:
            self._parts.append(text)
        else:
            old = self._whole()
            gap = self._place - self._size
            if gap > 0:
                self._text = old + "\0" * gap + text
            else:
                self._text = old[: self._place] + text + old[self._place + count :]
        self._place += count
        self._size = max(self._size, self._place)
        return count

    def writelines(self, lines, /) -> None:
        for line in lines:
            self.write(line)

    def _stop(self, size) -> int:
        """Where reading `size` characters ends."""
        if size is None:
            return self._size
        elif isinstance(size, int):
            if size < 0:
                return self._size
            return min(self._place + size, self._size)
        else:
            raise TypeError("argument should be integer or None, not '" + _class_name(size) + "'")

    def _take(self, stop: int) -> str:
        taken = self._whole()[self._place : stop]
        self._place = max(stop, self._place)
        return taken

    def read(self, size=-1, /) -> str:
        self._check_open()
        return self._take(self._stop(size))

    def readline(self, size=-1, /) -> str:
        self._check_open()
        stop = self._stop(size)
        end = self._whole().find("\n", self._place, stop)
        if end >= 0:
            stop = end + 1
        return self._take(stop)

    def readlines(self, hint=-1, /) -> list[str]:
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return _read_lines(self, hint)

    def __iter__(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return self

    def __next__(self) -> str:
        line = self.readline()
        if line == "":
            raise StopIteration
        return line

    def tell(self) -> int:
        self._check_open()
        return self._place

    @misfit("offset", "'{0}' object cannot be interpreted as an integer")
    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._check_open()
        if whence < 0 or whence > 2:
            raise ValueError("Invalid whence (" + str(whence) + ", should be 0, 1 or 2)")
        if whence == 0:
            if offset < 0:
                raise ValueError("Negative seek position " + str(offset))
            self._place = offset
        else:
            if offset != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
            if whence == 2:
                self._place = self._size
        return self._place

    def truncate(self, size=None, /) -> int:
        self._check_open()
        if size is None:
            kept = self._place
        elif isinstance(size, int):
            kept = size
        else:
            raise TypeError("argument should be integer or None, not '" + _class_name(size) + "'")
        if kept < 0:
            raise ValueError("Negative size value " + str(kept))
        if kept < self._size:
            self._text = self._whole()[:kept]
            self._size = kept
        return kept

    def flush(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True
        self._text = ""
        self._parts.clear()

    def __enter__(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return self

    def __exit__(self, kind, error, traceback):
        self.close()

    def readable(self) -> bool:
        self._check_open()
        return True

    def writable(self) -> bool:
        self._check_open()
        return True

    def seekable(self) -> bool:
        self._check_open()
        return True

    def isatty(self) -> bool:
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        return False

    def fileno(self) -> int:
        raise UnsupportedOperation("fileno")

    def detach(self):
        raise UnsupportedOperation("detach")

    @property
    def newlines(self):
        self._check_open()
        return None

    @property
    def line_buffering(self):
        self._check_open()
        return False

    @property
    def encoding(self):
        return None

    @property
    def errors(self):
        return None
