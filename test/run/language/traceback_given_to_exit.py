# `__exit__` is given the traceback.
import traceback


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if trace is None:
            print("no error")
            return False
        print(kind.__name__, error, [frame.name for frame in traceback.extract_tb(trace)], trace.tb_lineno)
        return True


def fail():
    raise ValueError("v")


with Guard():
    fail()
with Guard():
    pass
