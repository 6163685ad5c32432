# OSError took the class of its number where that was a literal only.
import sys
for n in [2, 13, 1, 17, 20, 21, 32, 110, 5, 4, 3, 10, 11, 104]:
    e = OSError(n, "msg")
    print(type(e).__name__, e, repr(e), e.errno)
    try:
        raise OSError(n, "x", "file")
    except FileNotFoundError as e:
        print("FNF", e)
    except OSError as e:
        print("OSE", e)
