# stdin: one
# stdin: two
# stdin: three
import sys

print(repr(sys.stdin.readline()), repr(sys.stdin.readline()))
print(sys.stdin.readlines(), repr(sys.stdin.readline()))
