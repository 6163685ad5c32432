# stdout: full
import sys

try:
    print("hello", flush=True)
except OSError as error:
    print(type(error).__name__, error.errno, error, file=sys.stderr)
    sys.exit(1)
