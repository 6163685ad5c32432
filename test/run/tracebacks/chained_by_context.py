def load(key: str) -> int:
    table = {"a": 1}
    return table[key]


def main() -> None:
    try:
        load("z")
    except KeyError:
        raise ValueError("no such entry")


main()
