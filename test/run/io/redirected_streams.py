# Standard output, error and input replaced by other streams, for a while or by assignment.
import contextlib
import io
import sys
from contextlib import redirect_stdout, redirect_stderr


def report(n: int) -> None:
    print("report", n)


buffer = io.StringIO()
with redirect_stdout(buffer):
    report(1)
    print("a", "b", sep="-", end="|")
    sys.stdout.write("direct\n")
report(2)
print(repr(buffer.getvalue()))

with contextlib.redirect_stdout(io.StringIO()) as captured:
    try:
        with redirect_stdout(io.StringIO()) as inner:
            print("inner")
            raise ValueError("x")
    except ValueError:
        print("caught")
print(repr(captured.getvalue()), repr(inner.getvalue()))

again = io.StringIO()
manager = redirect_stdout(again)
with manager:
    with manager:
        print("twice")
    print("once")
print(repr(again.getvalue()), sys.stdout is not again)

with redirect_stderr(io.StringIO()) as errors:
    print("oops", file=sys.stderr)
print(repr(errors.getvalue()))

with redirect_stdout(sys.stderr):
    print("this is no output")

saved = sys.stdout
sys.stdout = io.StringIO()
print("hidden")
hidden = sys.stdout.getvalue()
sys.stdout = saved
print(repr(hidden))

sys.stdin = io.StringIO("first line\nsecond\n")
print(input("name? "))
print(input())
try:
    input()
except EOFError as error:
    print("end:", error)


class Shout:
    def __init__(self, target) -> None:
        self.target = target

    def write(self, text: str) -> int:
        return self.target.write(text.upper())

    def flush(self) -> None:
        self.target.flush()


with redirect_stdout(Shout(sys.stdout)):
    print("loud", [1, "x"])
