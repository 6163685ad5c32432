# refused: library_gap
import io

print(io.StringIO("a\r\nb", newline=None).read())
