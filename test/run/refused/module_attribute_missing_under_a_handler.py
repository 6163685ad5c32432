# refused: no_attribute
import string

try:
    print(string.Formatter)  # here
except Exception:
    print("none")
