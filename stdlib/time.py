"""time: the clocks, and sleep."""


@extern("rio_time")
def time() -> float: ...


@extern("rio_time_nanoseconds")
def _time_nanoseconds() -> index: ...


@extern("rio_monotonic")
def monotonic() -> float: ...


@extern("rio_monotonic")
def perf_counter() -> float: ...


@extern("rio_monotonic_nanoseconds")
def _monotonic_nanoseconds() -> index: ...


@extern("rio_process_time_nanoseconds")
def _process_time_nanoseconds() -> index: ...


@extern("rio_sleep")
def _sleep(seconds: float) -> index: ...


def time_ns() -> int:
    return _int_from_word(_time_nanoseconds())


def monotonic_ns() -> int:
    return _int_from_word(_monotonic_nanoseconds())


def perf_counter_ns() -> int:
    return _int_from_word(_monotonic_nanoseconds())


def process_time_ns() -> int:
    return _int_from_word(_process_time_nanoseconds())


def process_time() -> float:
    return process_time_ns() / 1000000000


def sleep(seconds, /):
    if not hasattr(seconds, "__float__"):
        raise TypeError("'" + _class_name(seconds) + "' object cannot be interpreted as an integer")
    duration = seconds.__float__()
    if _float_is_nan(duration):
        raise ValueError("Invalid value NaN (not a number)")
    if duration < 0.0:
        raise ValueError("sleep length must be non-negative")
    if _sleep(duration) < 0:
        raise KeyboardInterrupt()
