"""sys: what a program asks of the interpreter it believes to run under."""


@extern("rio_argument_count")
def _argument_count() -> index: ...


@extern("rio_argument")
def _argument(place: index) -> str: ...


def _arguments() -> list[str]:
    result = [""]
    result.clear()
    place: index = 0
    while place < _argument_count():
        result.append(_argument(place))
        place = place + 1
    return result


def exit(status=None, /):
    if status is None:
        raise SystemExit
    elif isinstance(status, SystemExit):
        raise status
    elif isinstance(status, tuple):
        # Its elements are the arguments.
        error = SystemExit()
        error.args = status
        if len(status) > 1:
            error.code = status
        else:
            for code in status:
                error.code = code
        raise error
    else:
        raise SystemExit(status)


argv = _arguments()
stdin = _standard_file(0, "<stdin>")
stdout = _standard_file(1, "<stdout>")
stderr = _standard_file(2, "<stderr>")
__stdin__ = stdin
__stdout__ = stdout
__stderr__ = stderr
maxsize = 9223372036854775807
maxunicode = 1114111
byteorder = "little"
platform = "linux"


def getdefaultencoding():
    return "utf-8"


def intern(text: str, /):
    return text


class _VersionInfo:
    major: int
    minor: int
    micro: int
    releaselevel: str
    serial: int

    def __init__(self):
        self.major = 3
        self.minor = 13
        self.micro = 0
        self.releaselevel = "final"
        self.serial = 0

    def __getitem__(self, key):
        return (3, 13, 0, "final", 0)[key]

    def __lt__(self, other: tuple):
        return (3, 13, 0, "final", 0) < other

    def __le__(self, other: tuple):
        return (3, 13, 0, "final", 0) <= other

    def __gt__(self, other: tuple):
        return (3, 13, 0, "final", 0) > other

    def __ge__(self, other: tuple):
        return (3, 13, 0, "final", 0) >= other


class _FloatInfo:
    max: float
    max_exp: int
    max_10_exp: int
    min: float
    min_exp: int
    min_10_exp: int
    dig: int
    mant_dig: int
    epsilon: float
    radix: int
    rounds: int

    def __init__(self):
        self.max = 1.7976931348623157e308
        self.max_exp = 1024
        self.max_10_exp = 308
        self.min = 2.2250738585072014e-308
        self.min_exp = -1021
        self.min_10_exp = -307
        self.dig = 15
        self.mant_dig = 53
        self.epsilon = 2.220446049250313e-16
        self.radix = 2
        self.rounds = 1


version_info = _VersionInfo()
float_info = _FloatInfo()


def getrecursionlimit() -> int:
    return int(_depth_limit())


def setrecursionlimit(limit: int, /) -> None:
    if limit < 1:
        raise ValueError("recursion limit must be greater or equal than 1")
    _set_depth_limit(_int_to_index(limit))


def exception():
    return _exception_or_none(_handled_exception())


def exc_info():
    error = exception()
    if error is None:
        return (None, None, None)
    else:
        return (type(error), error, error.__traceback__)
