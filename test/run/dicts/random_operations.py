state = 99


def draw(limit: int) -> int:
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return state // 65536 % limit


def run(rounds: int, limit: int) -> None:
    numbers: dict[int, int] = {}
    words: dict[str, int] = {}
    for step in range(rounds):
        what = draw(12)
        key = draw(limit) * 17 - limit
        name = "k" + str(draw(limit))
        if what < 4:
            numbers[key] = step
            words[name] = numbers.get(-key, 0) + 1
        elif what == 4:
            print(numbers.pop(key, -1), words.pop(name, None), end=" ")
        elif what == 5 and key in numbers:
            del numbers[key]
        elif what == 6 and numbers:
            print(numbers.popitem(), end=" ")
        elif what == 7:
            words.setdefault(name, step)
        elif what == 8:
            words.update({name: step, "w" + name: key})
        elif what == 9:
            numbers = {**numbers, key: 0} if draw(4) else numbers | {key: 1}
        elif what == 10 and draw(10) == 0:
            numbers = {value: place for place, value in enumerate(numbers)}
        elif what == 11:
            for each in list(words)[::3]:
                del words[each]
    print()
    print(numbers, words)
    print(list(reversed(numbers)), sum(numbers.values()), len(words))


run(300, 10)
run(2000, 200)
