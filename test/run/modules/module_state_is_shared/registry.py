names: list[str] = []


def add(name: str) -> None:
    names.append(name)
