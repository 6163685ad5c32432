def flatten(value: object, out: list[int]) -> None:
    if isinstance(value, list):
        for item in value:
            flatten(item, out)
    elif isinstance(value, int):
        out.append(value)


result: list[int] = []
flatten([1, [2, [3, [4]], 5], []], result)
print(result)
