# sys.exit() gave its exception an argument None, and a tuple as one argument.
import sys


def show(error: SystemExit) -> None:
    print(repr(error), error.args, error.code)


for how in (lambda: sys.exit(), lambda: sys.exit(None), lambda: sys.exit((1, 2)), lambda: sys.exit((1,)), lambda: sys.exit(3)):
    try:
        how()
    except SystemExit as error:
        show(error)
for status in (tuple([4, 5]), tuple([6]), ()):
    try:
        sys.exit(status)
    except SystemExit as error:
        show(error)
try:
    sys.exit(SystemExit("text"))
except SystemExit as error:
    show(error)
sys.exit((7,))
