# `io.StringIO` in place of files: as an argument, in fields, and for `json`.
from io import StringIO
import sys
from typing import TextIO
def emit(out: TextIO) -> None:
    out.write("hello\n")
    print("x", file=out)
emit(sys.stdout)
b = StringIO()
emit(b)
print(b.getvalue())
class Logger:
    def __init__(self, stream: StringIO | None = None) -> None:
        self.stream = stream or StringIO()
    def log(self, message: str) -> None:
        print(message, file=self.stream)
l = Logger(); l.log("a"); l.log("b")
print(l.stream.getvalue().splitlines())
def pick(flag: bool):
    return sys.stdout if flag else StringIO()
print("to", file=pick(True))
print("to", file=pick(False))
try:
    b.write(3)
except TypeError as e:
    print(e)
try:
    b.seek("x")
except TypeError as e:
    print(e)
import json
json.dump({"a": [1, 2]}, b)
print(b.getvalue())
print(json.load(StringIO('{"k": 1}')))
