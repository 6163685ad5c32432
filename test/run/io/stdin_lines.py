# stdin: first line
# stdin:   indented
# stdin:
# stdin: last é
import sys

for line in sys.stdin:
    print(repr(line), len(line.rstrip("\n")))
