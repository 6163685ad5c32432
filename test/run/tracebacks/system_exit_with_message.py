import sys


def main() -> None:
    print("to stdout")
    sys.exit("fatal: no input")


main()
