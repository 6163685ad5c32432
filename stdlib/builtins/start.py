"""How a program starts and ends."""


@extern("rio_traceback_print")
def _traceback_print(error) -> None: ...


@extern("rio_exit_interrupted")
def _exit_interrupted() -> None: ...


def _start_program() -> index:
    _set_depth_limit(1000)
    try:
        _run_main()
    except SystemExit as error:
        return _exit_status(error.code)
    except BaseException as error:
        _report(error)
        if _has_owners():
            _drop_kept(error)
        if _qualified_class_name(error) == "KeyboardInterrupt":
            _exit_interrupted()
        return 1
    return 0


@cold
def _exit_status(code) -> index:
    if code is None:
        return 0
    elif isinstance(code, int):
        return _int_to_index(_int(code)) & 255
    else:
        _stream_flush(_stream_standard(1))
        stream = _stream_standard(2)
        _stream_write(stream, str(code))
        _stream_write(stream, "\n")
        return 1


@cold
def _report(error):
    _stream_flush(_stream_standard(1))
    _report_chain(error)
    _stream_flush(_stream_standard(2))


@cold
def _report_chain(error):
    """The exception after those that led to it, as CPython prints them."""
    stream = _stream_standard(2)
    cause = _exception_or_none(_cause_of(error))
    if cause is not None:
        _report_chain(cause)
        _stream_write(stream, "\nThe above exception was the direct cause of the following exception:\n\n")
    else:
        context = _exception_or_none(_context_of(error))
        if context is not None and not _suppresses_context(error):
            _report_chain(context)
            _stream_write(stream, "\nDuring handling of the above exception, another exception occurred:\n\n")
    _stream_flush(stream)
    _traceback_print(error)
    text = str(error)
    _stream_write(stream, _report_name(error))
    text += _suggestion_of(error)
    if len(text) > 0:
        _stream_write(stream, ": ")
        _stream_write(stream, text)
    _stream_write(stream, "\n")
    if hasattr(error, "__notes__"):
        try:
            for note in error.__notes__:
                _stream_write(stream, note)
                _stream_write(stream, "\n")
        except AttributeError:
            pass


def _suggestion_of(error):
    """The nearest name, where the compiler knew one (sema/NearMisses.cpp)."""
    if hasattr(error, "_suggestion"):
        try:
            name = error._suggestion
        except AttributeError:
            return ""
        return "" if name == "" else ". Did you mean: '" + name + "'?"
    else:
        return ""


def _report_name(error):
    name = _qualified_class_name(error)
    if name == "UnsupportedOperation":
        return "io.UnsupportedOperation"
    if name.startswith("__main__."):
        return name[9:]
    return name
