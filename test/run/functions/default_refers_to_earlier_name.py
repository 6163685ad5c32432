limit: int = 3
names: list[str] = ["a", "b"]


def clip(values: list[int], limit: int = limit, label: str = names[-1]) -> str:
    return label + str(values[:limit])


limit = 0
names.append("z")
print(clip([1, 2, 3, 4]), clip([1, 2], 1))
