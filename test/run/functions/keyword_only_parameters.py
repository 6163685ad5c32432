def box(width: int, *, height: int = 2, fill: str) -> str:
    return "/".join([fill * width] * height)


print(box(3, fill="x"), box(1, fill="o", height=3))
