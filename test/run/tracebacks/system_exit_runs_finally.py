import sys

try:
    print("body")
    sys.exit()
finally:
    print("cleanup")
