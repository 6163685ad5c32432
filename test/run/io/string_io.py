# `io.StringIO`: reading, writing over what is there, positions, mistakes, and loops over its lines.
import io
from io import StringIO
s=io.StringIO("abc\ndef\n")
def show(text): print(text)
for off, wh in ((-1, 0), (0, 3), (1, 1), (1, 2), (0, 2)):
    try:
        print(s.seek(off, wh))
    except (ValueError, OSError) as e:
        print(type(e).__name__, e)
print(s.write("x"), s.getvalue())
print(s.seek(20), s.write("z"), repr(s.getvalue()), s.truncate(3), s.tell(), repr(s.getvalue()))
try: s.truncate(-1)
except ValueError as e: print(e)
for f in (lambda: s.fileno(), lambda: s.detach()):
    try: f()
    except io.UnsupportedOperation as e: print(type(e).__name__, e)
print(s.isatty(), s.newlines, s.line_buffering, s.encoding, s.errors, s.readable(), s.writable(), s.seekable(), s.closed)
s.close(); s.close()
for g in (lambda: s.getvalue(), lambda: s.write("x"), lambda: s.read(), lambda: next(s), lambda: s.__enter__(), lambda: s.flush(), lambda: s.seek(0), lambda: s.tell(), lambda: s.readable(), lambda: s.isatty(), lambda: s.readline(), lambda: s.readlines()):
    try: print(g())
    except ValueError as e: print(e)
print(repr(io.StringIO(None).getvalue()), io.StringIO("a\r\nb\rc").readlines())
s=StringIO("a\nb\nc")
print(s.readlines(2), repr(s.readline(0)), s.readline(-1), repr(s.read(None)), s.seek(0), repr(s.read(3)), repr(s.readline(1)))
s.writelines(["a","b"])
s.seek(1); s.write("ZZZ"); print(repr(s.getvalue()), s.tell(), repr(s.read()))
with StringIO() as out:
    print("hello", 1, 2.5, sep=", ", file=out)
    print("more", end="", file=out)
    out.write("!\n")
    text = out.getvalue()
print(repr(text), out.closed)
for number, line in enumerate(StringIO("one\ntwo\n\nlast"), 1):
    print(number, repr(line))
def emit(out: io.StringIO, n: int) -> None:
    for i in range(n):
        out.write(f"{i},")
buf = StringIO()
emit(buf, 5)
print(buf.getvalue(), len(buf.getvalue()))
big = StringIO()
for i in range(100000):
    big.write("x")
    big.write("ü")
print(len(big.getvalue()))
