# interrupted: yes
import sys


def ask() -> str:
    return sys.stdin.readline()


print("ready", flush=True)
try:
    print(ask())
except KeyboardInterrupt:
    print("no answer")
    sys.exit(4)
