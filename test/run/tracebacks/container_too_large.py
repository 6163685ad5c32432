# The list is never used; making it fails all the same.
def zeros(count: int) -> list[int]:
    return [0] * count


zeros(10**18)
