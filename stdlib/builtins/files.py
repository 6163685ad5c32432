"""open, text files, input: CPython's io.TextIOWrapper over the runtime's streams."""


class UnsupportedOperation(OSError, ValueError):
    """io.UnsupportedOperation."""


class TextIOWrapper:
    name: str
    mode: str
    encoding: str
    closed: bool
    _stream: index
    _is_readable: bool
    _is_writable: bool
    # What `newline` asks for: lines end at a lone "\r" too; what "\n" is written as.
    _splits_returns: bool
    _newline: str
    # The part of a line read that comes after such a "\r".
    _rest: str
    # Closed by a `with`, or a stream of the process. Any other file may be dropped without a close, after which CPython has
    # written everything: so each write goes out at once.
    _is_managed: bool

    def __init__(self, stream: index, name: str, mode: str, is_readable: bool, is_writable: bool):
        self.name = name
        self.mode = mode
        self.encoding = "utf-8"
        self.closed = False
        self._stream = stream
        self._is_readable = is_readable
        self._is_writable = is_writable
        self._splits_returns = False
        self._newline = "\n"
        self._rest = ""
        self._is_managed = name.startswith("<std")

    def __repr__(self):
        return "<_io.TextIOWrapper name=" + repr(self.name) + " mode=" + repr(self.mode) + " encoding=" + repr(self.encoding) + ">"

    def __enter__(self):
        self._check_open()
        self._is_managed = True
        return self

    def __exit__(self, kind, error, traceback):
        self.close()

    def __iter__(self):
        self._check_open()
        return self

    def __next__(self) -> str:
        line = self.readline()
        if line == "":
            raise StopIteration
        return line

    @inline
    def _check_open(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    @inline
    def _check_readable(self):
        self._check_open()
        if not self._is_readable:
            raise UnsupportedOperation("not readable")

    def read(self, size=-1) -> str:
        self._check_readable()
        if size is None:
            return self._read(-1)
        else:
            return self._read(_clamp(size))

    def _read(self, count: index) -> str:
        taken = ""
        if self._rest != "":
            if count >= 0 and self._rest._length() >= count:
                taken = _str_slice(self._rest, 0, count)
                self._rest = _str_slice(self._rest, count, self._rest._length())
                return taken
            taken = self._rest
            self._rest = ""
            if count >= 0:
                count = count - taken._length()
        text = _stream_read(self._stream, count)
        _check_read(text)
        if taken == "":
            return text
        return taken + text

    def readline(self, size=-1) -> str:
        self._check_readable()
        if size is None:
            limit = _clamp(-1)
        else:
            limit = _clamp(size)
        if self._splits_returns:
            return self._read_line_split(limit)
        text = _stream_read_line(self._stream, limit)
        _check_read(text)
        return text

    def _read_line_split(self, limit: index) -> str:
        line = self._rest
        if line == "":
            line = _stream_read_line(self._stream, -1)
            _check_read(line)
        length = line._length()
        stop = length
        place = _str_find(line, "\r", 0, length)
        if place >= 0:
            stop = place + 1
            if stop < length and _str_char_at(line, stop) == 10:
                stop = stop + 1
        if limit >= 0 and limit < stop:
            stop = limit
        self._rest = _str_slice(line, stop, length)
        return _str_slice(line, 0, stop)

    def readlines(self, hint=-1) -> list[str]:
        self._check_readable()
        return _read_lines(self, hint)

    def write(self, text: str) -> int:
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if not self._is_writable:
            raise UnsupportedOperation("not writable")
        if self._newline == "\n":
            _write(self._stream, text)
        else:
            _write(self._stream, text.replace("\n", self._newline))
        if not self._is_managed:
            _check_write(_stream_flush(self._stream))
        return len(text)

    def writelines(self, lines) -> None:
        self._check_open()
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        _check_write(_stream_flush(self._stream))

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            _check_write(_stream_close(self._stream))

    @misfit("offset", "")
    def seek(self, offset: int, whence: int = 0) -> int:
        self._check_open()
        if whence == 1 and offset != 0:
            raise UnsupportedOperation("can't do nonzero cur-relative seeks")
        if whence == 2 and offset != 0:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if whence < 0 or whence > 2:
            raise ValueError("invalid whence (" + str(whence) + ", should be 0, 1 or 2)")
        if whence == 1:
            return self.tell()
        if offset < 0:
            raise ValueError("negative seek position " + str(offset))
        self._rest = ""
        place = _stream_seek(self._stream, _clamp(offset), _clamp(whence))
        _check_write(place)
        return _int_from_index(place)

    def tell(self) -> int:
        self._check_open()
        place = _stream_tell(self._stream)
        _check_write(place)
        return _int_from_index(place - self._rest._byte_length())

    def fileno(self) -> int:
        self._check_open()
        return _int_from_index(_stream_descriptor(self._stream))

    def isatty(self) -> bool:
        self._check_open()
        return _stream_is_tty(self._stream)

    def readable(self) -> bool:
        self._check_open()
        return self._is_readable

    def writable(self) -> bool:
        self._check_open()
        return self._is_writable

    def seekable(self) -> bool:
        self._check_open()
        return _stream_tell(self._stream) >= 0


def _standard_file(descriptor: index, name: str) -> TextIOWrapper:
    is_input = descriptor == 0
    return TextIOWrapper(_stream_standard(descriptor), name, "r" if is_input else "w", is_input, not is_input)


def _raise_mode_error(mode: str):
    raise ValueError("invalid mode: " + repr(mode))


def _open_mode(mode: str) -> index:
    """The mode's letters as the runtime's open_ constant."""
    kinds = 0
    result: index = 0
    update = False
    is_text = False
    is_binary = False
    place = 0
    for letter in mode:
        if letter in mode[:place]:
            _raise_mode_error(mode)
        place += 1
        if letter == "+":
            update = True
        elif letter == "t":
            is_text = True
        elif letter == "b":
            is_binary = True
        else:
            kinds += 1
            if letter == "r":
                result: index = 0
            elif letter == "w":
                result: index = 1
            elif letter == "a":
                result: index = 2
            elif letter == "x":
                result: index = 3
            else:
                _raise_mode_error(mode)
    if is_text and is_binary:
        raise ValueError("can't have text and binary mode at once")
    if kinds > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if kinds == 0:
        raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")
    if is_binary:
        raise NotImplementedError("files in binary mode are not supported")
    if update:
        return result | 4
    return result


@misfit("file", "expected str, bytes or os.PathLike object, not {0}")
@misfit("mode", "open() argument 'mode' must be str, not {0}")
def open(file: str, mode: str = "r", buffering: int = -1, encoding=None, errors=None, newline=None):
    kind = _open_mode(mode)
    options: index = 1
    if (kind & 3) != 0:
        options: index = 2
    if kind >= 4:
        options: index = 3
    is_readable = (options & 1) != 0
    is_writable = (options & 2) != 0
    if newline is None:
        options = options | 8
    else:
        if newline != "" and newline != "\n" and newline != "\r" and newline != "\r\n":
            raise ValueError("illegal newline value: " + newline)
        if is_readable and newline != "" and newline != "\n":
            raise NotImplementedError("reading lines that end in " + repr(newline) + " alone is not supported")
    if buffering == 0:
        raise ValueError("can't have unbuffered text I/O")
    if buffering == 1:
        options = options | 4
    if encoding is not None:
        plain = encoding.lower().replace("_", "-")
        if plain != "utf-8" and plain != "utf8":
            raise NotImplementedError("files in the encoding " + repr(encoding) + " are not supported")
    if errors is not None:
        if errors == "surrogateescape":
            options = options | 128
        elif errors == "backslashreplace" and not is_readable:
            options = options | 16
        elif errors != "strict":
            raise NotImplementedError("the error handler " + repr(errors) + " is not supported")
    if "\0" in file:
        raise ValueError("embedded null byte")
    descriptor = _stream_open(file, kind)
    if descriptor < 0:
        _raise_os_error(-descriptor, file)
    result = TextIOWrapper(_stream_new(descriptor, options), file, mode, is_readable, is_writable)
    result.encoding = "UTF-8"
    if encoding is not None:
        result.encoding = encoding
    if newline is not None:
        result._splits_returns = newline == ""
        if newline != "":
            result._newline = newline
    return result


def input(prompt=""):
    _check_write(_stream_flush(_stream_standard(2)))
    text = str(prompt)
    _print_prompt(text)
    line = _input_line()
    if line == "":
        raise EOFError("EOF when reading a line")
    return line.removesuffix("\n")


def _print_prompt(text: str):
    rebound = _rebound_stream("stdout")
    if rebound is None:
        raise RuntimeError("input(): lost sys.stdout")
    elif rebound is ...:
        output = _stream_standard(1)
        _write(output, text)
        _check_write(_stream_flush(output))
    else:
        rebound.write(text)
        rebound.flush()


def _input_line() -> str:
    rebound = _rebound_stream("stdin")
    if rebound is None:
        raise RuntimeError("input(): lost sys.stdin")
    elif rebound is ...:
        line = _stream_read_line(_stream_standard(0), -1)
        _check_read(line)
        return line
    else:
        return rebound.readline()


@noinline
def _raise_os_error(number: index, path: str):
    code = int(number)
    text = _error_text(number)
    if number == 2:
        raise FileNotFoundError(code, text, path)
    if number == 21:
        raise IsADirectoryError(code, text, path)
    if number == 13 or number == 1:
        raise PermissionError(code, text, path)
    if number == 17:
        raise FileExistsError(code, text, path)
    if number == 20:
        raise NotADirectoryError(code, text, path)
    if number == 4:
        raise KeyboardInterrupt()
    raise OSError(code, text, path)


@noinline
def _raise_stream_error(number: index):
    code = int(number)
    text = _error_text(number)
    if number == 32:
        raise BrokenPipeError(code, text)
    if number == 21:
        raise IsADirectoryError(code, text)
    if number == 13 or number == 1:
        raise PermissionError(code, text)
    if number == 4:
        raise KeyboardInterrupt()
    if number == 11:
        raise BlockingIOError(code, text)
    raise OSError(code, text)


@noinline
def _check_write(result: index):
    """Raises where a stream's result is -errno or status_encode."""
    if result < 0:
        _raise_stream_error(-result)
    if result == 1003:
        _raise_encode_error()


def _raise_encode_error():
    code = int(_status_detail(2))
    raise UnicodeEncodeError("'utf-8' codec can't encode character '\\u" + _int_format(code, 16) + "' in position " + str(int(_status_detail(0))) + ": surrogates not allowed")


@inline
def _check_read(text: str):
    if _is_missing(text):
        _raise_read_error()


@noinline
def _raise_read_error():
    status = _status()
    if status != 1002:
        _raise_stream_error(status)
    first = int(_status_detail(0))
    last = int(_status_detail(1)) - 1
    where = "bytes in position " + str(first) + "-" + str(last)
    if first == last:
        byte = _status_detail(2)
        where = "byte 0x" + _int_format(int(byte), 16) + " in position " + str(first)
    reason = _status_detail(3)
    why = "unexpected end of data"
    if reason == 0:
        why = "invalid start byte"
    elif reason == 1:
        why = "invalid continuation byte"
    raise UnicodeDecodeError("'utf-8' codec can't decode " + where + ": " + why)


@intrinsic("rio.is_null")
def _is_missing(text: str) -> bool: ...


@extern("rio_status_detail")
def _status_detail(which: index) -> index: ...


@extern("rio_stream_open")
def _stream_open(path: str, mode: index) -> index: ...


@extern("rio_stream_new")
def _stream_new(descriptor: index, options: index) -> index: ...


@extern("rio_stream_close")
def _stream_close(stream: index) -> index: ...


@extern("rio_stream_read")
def _stream_read(stream: index, count: index) -> str: ...


@extern("rio_stream_read_line")
def _stream_read_line(stream: index, limit: index) -> str: ...


@extern("rio_stream_seek")
def _stream_seek(stream: index, offset: index, whence: index) -> index: ...


@extern("rio_stream_tell")
def _stream_tell(stream: index) -> index: ...


@extern("rio_stream_descriptor")
def _stream_descriptor(stream: index) -> index: ...


@extern("rio_stream_is_tty")
def _stream_is_tty(stream: index) -> bool: ...


def _read_lines(stream, hint) -> list[str]:
    """The lines up to the one with which there are more than `hint` characters, or to the end."""
    lines = [""]
    lines.clear()
    total = 0
    limit = -1
    if hint is not None:
        limit = hint
    while True:
        line = stream.readline()
        if line == "":
            return lines
        lines.append(line)
        total += len(line)
        if limit > 0 and total > limit:
            return lines
