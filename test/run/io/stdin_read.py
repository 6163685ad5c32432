# stdin: 3 4
# stdin: 5
import sys

data: str = sys.stdin.read()
print(repr(data), [int(word) for word in data.split()])
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
