import sys


def main() -> int:
    print("working")
    try:
        sys.exit(3)
    finally:
        print("cleanup")


main()
