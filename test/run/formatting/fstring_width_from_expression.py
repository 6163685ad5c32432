width: int = 8
precision: int = 3
value: float = 3.14159
print(f"[{value:{width}.{precision}f}] [{'ab':>{width}}] [{value:{'<'}{width}}]")
