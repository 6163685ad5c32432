x: int = 5
name: str = "n"
print(f"{x=} {x = } {x + 1=} {name=} {x=:>4} {name = !s}")
