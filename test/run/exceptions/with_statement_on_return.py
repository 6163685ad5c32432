class Guard:
    def __enter__(self) -> int:
        return 7

    def __exit__(self, kind, error, trace) -> None:
        print("exit", kind is None)


def work() -> int:
    with Guard() as n:
        return n * 2


def search(items: list[int]) -> int:
    for item in items:
        with Guard():
            if item > 1:
                break
    return item


print(work())
print(search([1, 2, 3]))
