# The frames of a traceback object, and as extract_tb and format_tb tell them.
import traceback


def divide(a, b):
    return a // b


def middle(value):
    return divide(value + 1,
                  value)


try:
    middle(0)
except ZeroDivisionError as error:
    trace = error.__traceback__
    while trace is not None:
        print(trace.tb_lineno, trace.tb_frame.f_code.co_name)
        trace = trace.tb_next
    frames = traceback.extract_tb(error.__traceback__)
    for frame in frames:
        print(frame.lineno, frame.name, frame.line)
    print(len(frames), frames[-1].name)
    for text in traceback.format_tb(error.__traceback__):
        print(text, end="")
    print("".join(traceback.format_list(frames)) == "".join(traceback.format_tb(error.__traceback__)))
    print([frame.name for frame in traceback.extract_tb(error.__traceback__, limit=-1)])
