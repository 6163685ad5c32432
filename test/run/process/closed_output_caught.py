# stdout: closed
import sys

try:
    print("hello", flush=True)
except BrokenPipeError as error:
    print("caught", error, error.errno, file=sys.stderr)
