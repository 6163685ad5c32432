class Point:
    def __str__(self) -> str:
        return "(1, 2)"


print(f"[{Point()}] [{Point()!s:>8}]")
try:
    print(f"{Point():>8}")
except TypeError as error:
    print(error)
