# The frames below a recursion count too, where no handler could see the RecursionError.
class Solver:
    def __init__(self, start: int) -> None:
        self.start = start

    def solve(self) -> int:
        def deeper(count: int) -> int:
            if count < 0:
                return count
            return deeper(count + 1) + 1

        return deeper(self.start)


def quick(number: int) -> int:
    return 0 if number == 0 else quick(number - 1)


def run() -> None:
    print(quick(5))
    print([Solver(number).solve() for number in [1]])


def main() -> None:
    run()


main()
