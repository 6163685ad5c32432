"""The exception classes."""


class BaseException:
    # The head of every exception, as the runtime knows it (runtime/abi.def).
    _traceback: NoneType
    _cause: NoneType
    _context: NoneType
    _suppress_context: bool

    @property
    def __cause__(self):
        return _exception_or_none(_cause_of(self))

    @__cause__.setter
    def __cause__(self, cause):
        if cause is None:
            _set_cause(self, _null())
        elif isinstance(cause, BaseException):
            _set_cause(self, cause)
        else:
            raise TypeError("exception cause must be None or derive from BaseException")
        _set_suppresses(self, True)

    @property
    def __context__(self):
        return _exception_or_none(_context_of(self))

    @__context__.setter
    def __context__(self, context):
        if context is None:
            _set_context(self, _null())
        elif isinstance(context, BaseException):
            _set_context(self, context)
        else:
            raise TypeError("exception context must be None or derive from BaseException")

    @property
    def __suppress_context__(self):
        return _suppresses_context(self)

    @__suppress_context__.setter
    def __suppress_context__(self, suppresses):
        if not isinstance(suppresses, bool):
            raise TypeError("attribute value type must be bool")
        else:
            _set_suppresses(self, suppresses)

    @property
    def __traceback__(self):
        return _traceback_object(self)

    @__traceback__.setter
    def __traceback__(self, trace):
        if trace is None:
            _set_traceback(self, _null())
        elif isinstance(trace, traceback):
            _set_traceback(self, trace._own_sites())
        else:
            raise TypeError("__traceback__ must be a traceback or None")

    def with_traceback(self, tb, /):
        self.__traceback__ = tb
        return self

    @misfit("note", "note must be a str, not '{0}'")
    def add_note(self, note: str, /):
        # The attribute exists from the first note on.
        try:
            self.__notes__.append(note)
        except AttributeError:
            self.__notes__ = [note]

    @inline
    def __init__(self, *args):
        self.args = args

    def __str__(self):
        args = self.args
        if _tuple_length(args) == 0:
            return ""
        elif _tuple_length(args) == 1:
            return str(args[0])
        else:
            return _text_of_arguments(args)

    def __repr__(self):
        args = self.args
        if _tuple_length(args) == 1:
            return _class_name(self) + "(" + repr(args[0]) + ")"
        elif isinstance(args, _long_tuple) and len(args) == 1:
            return _class_name(self) + "(" + repr(args[0]) + ")"
        else:
            return _class_name(self) + repr(args)


def _text_of_arguments(args):
    if isinstance(args, _long_tuple):
        if len(args) == 0:
            return ""
        if len(args) == 1:
            return str(args[0])
        return str(args)
    else:
        return str(args)


class SystemExit(BaseException):
    def __init__(self, *args):
        self.args = args
        if _tuple_length(args) == 0:
            self.code = None
        elif _tuple_length(args) == 1:
            self.code = args[0]
        else:
            self.code = args


class KeyboardInterrupt(BaseException):
    pass


class GeneratorExit(BaseException):
    pass


class Exception(BaseException):
    pass


class StopIteration(Exception):
    @inline
    def __init__(self, *args):
        self.args = args
        if _tuple_length(args) == 0:
            self.value = None
        else:
            self.value = args[0]


class StopAsyncIteration(Exception):
    pass


class ArithmeticError(Exception):
    pass


class FloatingPointError(ArithmeticError):
    pass


class OverflowError(ArithmeticError):
    pass


class ZeroDivisionError(ArithmeticError):
    pass


class AssertionError(Exception):
    pass


class AttributeError(Exception):
    pass


class BufferError(Exception):
    pass


class EOFError(Exception):
    pass


class ImportError(Exception):
    pass


class ModuleNotFoundError(ImportError):
    pass


class LookupError(Exception):
    pass


class IndexError(LookupError):
    pass


class KeyError(LookupError):
    def __str__(self):
        args = self.args
        if _tuple_length(args) == 0:
            return ""
        elif _tuple_length(args) == 1:
            return repr(args[0])
        else:
            return str(args)


class MemoryError(Exception):
    pass


class NameError(Exception):
    pass


class UnboundLocalError(NameError):
    pass


class OSError(Exception):
    def __init__(self, *args):
        # A third argument is the file's name, which does not count among `args`.
        if _tuple_length(args) == 3:
            self.args = (args[0], args[1])
            self.filename = args[2]
        else:
            self.args = args
            self.filename = None
        if _tuple_length(args) == 2 or _tuple_length(args) == 3:
            self.errno = args[0]
            self.strerror = args[1]
        else:
            self.errno = None
            self.strerror = None

    def __str__(self):
        if self.filename is not None:
            return "[Errno " + str(self.errno) + "] " + str(self.strerror) + ": " + repr(self.filename)
        elif self.errno is not None:
            return "[Errno " + str(self.errno) + "] " + str(self.strerror)
        else:
            args = self.args
            if _tuple_length(args) == 0:
                return ""
            elif _tuple_length(args) == 1:
                return str(args[0])
            else:
                return str(args)


class BlockingIOError(OSError):
    pass


class ChildProcessError(OSError):
    pass


class ConnectionError(OSError):
    pass


class BrokenPipeError(ConnectionError):
    pass


class ConnectionAbortedError(ConnectionError):
    pass


class ConnectionRefusedError(ConnectionError):
    pass


class ConnectionResetError(ConnectionError):
    pass


class FileExistsError(OSError):
    pass


class FileNotFoundError(OSError):
    pass


class InterruptedError(OSError):
    pass


class IsADirectoryError(OSError):
    pass


class NotADirectoryError(OSError):
    pass


class PermissionError(OSError):
    pass


class ProcessLookupError(OSError):
    pass


class TimeoutError(OSError):
    pass


@cold
def _os_error(*args):
    """`OSError(number, text, ...)`: an object of the class that the number of Linux stands for."""
    number = args[0]
    if isinstance(number, int):
        if number == 1 or number == 13:
            return PermissionError(*args)
        if number == 2:
            return FileNotFoundError(*args)
        if number == 3:
            return ProcessLookupError(*args)
        if number == 4:
            return InterruptedError(*args)
        if number == 10:
            return ChildProcessError(*args)
        if number == 11 or number == 114 or number == 115:
            return BlockingIOError(*args)
        if number == 17:
            return FileExistsError(*args)
        if number == 20:
            return NotADirectoryError(*args)
        if number == 21:
            return IsADirectoryError(*args)
        if number == 32 or number == 108:
            return BrokenPipeError(*args)
        if number == 103:
            return ConnectionAbortedError(*args)
        if number == 104:
            return ConnectionResetError(*args)
        if number == 110:
            return TimeoutError(*args)
        if number == 111:
            return ConnectionRefusedError(*args)
    return OSError(*args)


class ReferenceError(Exception):
    pass


class RuntimeError(Exception):
    pass


class NotImplementedError(RuntimeError):
    pass


class RecursionError(RuntimeError):
    pass


class SyntaxError(Exception):
    pass


class SystemError(Exception):
    pass


class TypeError(Exception):
    pass


class ValueError(Exception):
    pass


class UnicodeError(ValueError):
    pass


class UnicodeDecodeError(UnicodeError):
    pass


class UnicodeEncodeError(UnicodeError):
    pass


class Warning(Exception):
    pass


class DeprecationWarning(Warning):
    pass


class RuntimeWarning(Warning):
    pass


class UserWarning(Warning):
    pass


@noinline
def _raise_type_error(message: str):
    raise TypeError(message)


@noinline
def _raise_attribute_error(message: str, suggestion: str = ""):
    error = AttributeError(message)
    error._suggestion = suggestion
    raise error


def _has_special_name(name: str, special: str) -> bool:
    return name.startswith("__") and " " + name + " " in special


def _check_attribute_name(name: str, special: str):
    """Of the names that only the run knows, the compiler has not looked for the special ones."""
    if _has_special_name(name, special):
        raise NotImplementedError("riocc: the special attribute " + name + ", named by a value")


@noinline
def _raise_key_error(name: str):
    raise KeyError(name)


@noinline
def _raise_unknown_attribute(owner: str, name: str, special: str):
    if owner == "":
        raise NotImplementedError("riocc: the attribute " + name + ", which the program does not seem to name")
    _check_attribute_name(name, special)
    raise AttributeError("'" + owner + "' object has no attribute '" + name + "'")


@noinline
def _raise_name_error(name: str, suggestion: str = ""):
    error = NameError("name '" + name + "' is not defined")
    error._suggestion = suggestion
    raise error


@noinline
def _raise_unbound_local_error(name: str):
    raise UnboundLocalError("cannot access local variable '" + name + "' where it is not associated with a value")


@noinline
def _raise_free_variable_error(name: str):
    raise NameError("cannot access free variable '" + name + "' where it is not associated with a value in enclosing scope")


@noinline
def _raise_import_error(message: str):
    raise ImportError(message)


@noinline
def _raise_module_not_found(message: str):
    raise ModuleNotFoundError(message)


@noinline
def _raise_index_error(message: str):
    raise IndexError(message)


@noinline
def _raise_value_error(message: str):
    raise ValueError(message)


@noinline
def _raise_overflow_error(message: str):
    raise OverflowError(message)


@noinline
def _raise_zero_division_error(message: str):
    raise ZeroDivisionError(message)


@noinline
def _raise_recursion_error():
    raise RecursionError("maximum recursion depth exceeded")


@extern("rio_interrupt_pending")
def _interrupt_pending() -> bool: ...


@extern("rio_has_room")
def _has_room(count: index, size: index) -> bool: ...


@inline
def _check_room(count: index, size: index):
    """Raises where no memory can hold `count` elements of `size` bytes."""
    if count > 65536 and not _has_room(count, size):
        _raise_memory_error()


@noinline
def _raise_memory_error():
    raise MemoryError


@extern("rio_take_interrupt")
def _take_interrupt() -> bool: ...


@inline
def _poll_interrupt():
    if _interrupt_pending():
        _raise_interrupt()


@noinline
def _raise_interrupt():
    if _take_interrupt():
        raise KeyboardInterrupt()


@intrinsic("rio.field.get {index = 0 : i64}")
def _traceback_of(error) -> Array[index]: ...


@intrinsic("rio.field.get {index = 1 : i64}")
def _cause_of(error) -> _AnyException: ...


@intrinsic("rio.field.get {index = 2 : i64}")
def _context_of(error) -> _AnyException: ...


@intrinsic("rio.field.get {index = 3 : i64}")
def _suppresses_context(error) -> bool: ...


@intrinsic("rio.field.set {index = 0 : i64}")
def _set_traceback(error, sites) -> None: ...


@intrinsic("rio.field.set {index = 1 : i64}")
def _set_cause(error, cause) -> None: ...


@intrinsic("rio.field.set {index = 2 : i64}")
def _set_context(error, context) -> None: ...


@intrinsic("rio.field.set {index = 3 : i64}")
def _set_suppresses(error, suppresses) -> None: ...


@intrinsic("rio.is_null")
def _is_null(reference) -> bool: ...


@intrinsic("rio.is")
def _is_same_reference(left, right) -> bool: ...


@intrinsic('rio.global.get {global = @"(handled exception)"}')
def _handled_exception() -> _AnyException: ...


@intrinsic('rio.global.set {global = @"(handled exception)"}')
def _set_handled_exception(error) -> None: ...


def _raise_apart(error):
    """A raise that has nothing to do with what is being handled."""
    handled = _handled_exception()
    _set_handled_exception(_null())
    try:
        raise error
    finally:
        _set_handled_exception(handled)


def _exception_or_none(error):
    if _is_null(error):
        return None
    return error


@intrinsic('rio.global.get {global = @"(recursion limit)"}')
def _depth_limit() -> index: ...


@intrinsic('rio.global.set {global = @"(recursion limit)"}')
def _set_depth_limit(depth: index) -> None: ...


@noinline
def _raise_nothing_handled():
    raise RuntimeError("No active exception to reraise")
