class Countdown:
    def __init__(self, start: int) -> None:
        self.current = start

    def __iter__(self) -> "Countdown":
        return self

    def __next__(self) -> int:
        if self.current <= 0:
            raise StopIteration
        self.current -= 1
        return self.current + 1


print(list(Countdown(3)))
countdown = Countdown(5)
print(next(countdown))
for value in countdown:
    if value == 3:
        break
print(list(countdown), next(countdown, None))
print(sum(Countdown(4)), max(Countdown(4)), 2 in Countdown(4))
