def source(name: str) -> list[int]:
    print("evaluating", name)
    return [1, 2]


print([a * b for a in source("a") for b in source("b")])
