# What is left of a failed flush is tried again, as long as CPython's inner buffer could hold it.
# stdout: closed
import sys

print("a")
for attempt in range(3):
    try:
        sys.stdout.flush()
    except OSError as error:
        print("caught", attempt, error, file=sys.stderr)
