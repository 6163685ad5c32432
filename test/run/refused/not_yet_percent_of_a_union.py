# refused: unsupported_percent_operand
import sys

values = (1, 2) if len(sys.argv) > 5 else 3
print("%s" % values)  # here
