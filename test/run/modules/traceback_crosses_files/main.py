from lib import process


def main() -> None:
    print(process([1, 2]))
    print(process([]))


main()
