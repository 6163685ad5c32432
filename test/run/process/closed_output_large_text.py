# stdout: closed
import sys

try:
    print("x" * 9000)
except BrokenPipeError as error:
    print("caught", error, file=sys.stderr)
