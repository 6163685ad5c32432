# A bare exception is handled as a group of one, and raised again as one.
import sys

try:
    try:
        raise ValueError("naked")
    except* ValueError as group:
        print(repr(group), repr(sys.exception()), group.__context__)
        raise
except Exception as error:
    print(repr(error))
try:
    try:
        raise ValueError("naked")
    except* TypeError:
        print("never")
except ValueError as error:
    print(repr(error))
