"""How a program starts and ends."""


@extern("rio_traceback_print")
def _traceback_print(error) -> None: ...


def _start_program() -> index:
    try:
        _run_main()
    except SystemExit as error:
        return _exit_status(error.code)
    except BaseException as error:
        _report(error)
        return 1
    return 0


def _exit_status(code) -> index:
    if code is None:
        return 0
    elif isinstance(code, int):
        return _int_to_index(_int(code)) & 255
    else:
        stream = _stream_standard(2)
        _stream_write(stream, str(code))
        _stream_write(stream, "\n")
        return 1


def _report(error):
    stream = _stream_standard(2)
    _stream_flush(_stream_standard(1))
    _traceback_print(error)
    text = str(error)
    _stream_write(stream, _report_name(error))
    if len(text) > 0:
        _stream_write(stream, ": ")
        _stream_write(stream, text)
    _stream_write(stream, "\n")
    _stream_flush(stream)


def _report_name(error):
    name = _qualified_class_name(error)
    if name == "UnsupportedOperation":
        return "io.UnsupportedOperation"
    if name.startswith("__main__."):
        return name[9:]
    return name
