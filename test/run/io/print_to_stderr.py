import sys

print("to stdout")
print("to stderr", 1, 2, sep="-", file=sys.stderr)
print("explicit stdout", file=sys.stdout)
print("flushed", flush=True)
