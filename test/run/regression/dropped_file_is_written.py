# A file that was dropped without a close used to reach the disk only when the program ended.
import sys

path = sys.argv[0] + ".tmp"
open(path, "w").write("on disk\n")
print(open(path).read(), end="")
