# stdout: closed
import sys

failures = 0
for number in range(5000):
    try:
        print("hello", number)
    except BrokenPipeError:
        failures += 1
print(failures > 0, file=sys.stderr)
