# The report goes to stderr, or to a file.
import sys
import traceback

numbers = [1, 2]
try:
    numbers[5]
except IndexError as error:
    traceback.print_exc()
    traceback.print_exception(error, file=sys.stdout)
    traceback.print_exc(limit=0, file=sys.stdout)
    traceback.print_tb(error.__traceback__)
