total = 0


def add(n: int) -> None:
    global total, last
    total += n
    last = n


def outer() -> list[int]:
    count = 0
    history = []

    def step() -> None:
        nonlocal count
        count += 1
        history.append(count)

        def deeper() -> None:
            nonlocal count
            count *= 10

        deeper()

    step()
    step()
    return history + [count]


add(3)
add(4)
print(total, last, outer())
