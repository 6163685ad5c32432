def show(label: str, *parts: object) -> None:
    print(label, len(parts), parts)


show("none")
show("mixed", 1, "two", 3.0, None, [4])
