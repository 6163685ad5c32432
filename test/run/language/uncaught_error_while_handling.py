def parse(text: str) -> int:
    return int(text)


def main() -> None:
    values = {"a": "x"}
    try:
        parse(values["a"])
    except ValueError:
        print("recovering")
        values["b"]


main()
