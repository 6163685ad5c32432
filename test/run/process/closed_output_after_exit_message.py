# stdout: closed
import sys

print("hello")
sys.exit("goodbye")
