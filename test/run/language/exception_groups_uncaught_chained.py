# Causes and contexts, of the group and of its members.
def member():
    try:
        try:
            {}["missing"]
        except KeyError as error:
            raise ValueError("bad") from error
    except ValueError as error:
        return error


def other():
    try:
        try:
            [][1]
        except IndexError:
            raise TypeError("worse")
    except TypeError as error:
        return error


try:
    raise ExceptionGroup("first", [member(), OSError("o")])
except ExceptionGroup as error:
    raise ExceptionGroup("second", [other()]) from error
