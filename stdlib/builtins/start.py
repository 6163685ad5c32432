"""How a program starts and ends."""


@extern("rio_exit_interrupted")
def _exit_interrupted() -> None: ...


def _start_program() -> index:
    _set_depth_limit(1000)
    status = _run_to_the_end()
    if _counts_references():
        _finalize_program()
    return status


def _run_to_the_end() -> index:
    try:
        _run_main()
    except SystemExit as error:
        status = _exit_status(error.code)
        if _counts_references():
            _drop_kept(error)
        _run_exit_functions()
        return status
    except BaseException as error:
        _report(error)
        _run_exit_functions()
        if _owns_generators() or _counts_references():
            _drop_kept(error)
        if _qualified_class_name(error) == "KeyboardInterrupt":
            _exit_interrupted()
        return 1
    _run_exit_functions()
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
    stream = _stream_standard(2)
    for part in _report_of(_plan_report(error), None, True):
        _stream_write(stream, part)
    _stream_flush(stream)
