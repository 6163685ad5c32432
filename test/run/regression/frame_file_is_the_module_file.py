# What a frame calls its file is the `__file__` of the module.
import traceback


def f() -> None:
    raise ValueError("x")


try:
    f()
except ValueError as error:
    for frame in traceback.extract_tb(error.__traceback__):
        print(frame.filename == __file__, frame.lineno, frame.name, frame.line)
    tb = error.__traceback__
    if tb is not None:
        print(tb.tb_frame.f_code.co_filename == __file__)
