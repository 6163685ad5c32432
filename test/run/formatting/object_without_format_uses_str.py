class Point:
    def __str__(self) -> str:
        return "(1, 2)"


print(f"[{Point()}] [{Point()!s:>8}]")
