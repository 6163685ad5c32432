# A constant beyond 64 bits that only dead code passes crashed the pass that makes arguments machine integers.


def main() -> None:
    def remembered(sizes: dict[int, int], size: int) -> None:
        print(sizes, size)

    for _ in range(0):
        if {1: 170141183460469231731687303715884105730}:
            pass
    try:
        pass
    except Exception:
        remembered({4: 0}, 0)
    finally:
        print("done")


main()
