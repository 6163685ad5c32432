def main() -> None:
    print(helper(3))


def helper(n: int) -> int:
    return n * later


later: int = 14
main()
