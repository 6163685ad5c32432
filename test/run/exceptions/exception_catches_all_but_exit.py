import sys

try:
    sys.exit(3)
except Exception:
    print("not here")
except SystemExit as error:
    print("exit", error.code)
