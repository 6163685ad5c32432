# refused: unsupported_dynamic_class
import sys

kind = int if len(sys.argv) > 5 else str
print(isinstance(3, kind))  # here
