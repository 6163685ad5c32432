name: str = "Ann"
age: int = 30
height: float = 1.75
print(f"{name} is {age} and {height} tall")
print(f"{1 + 2} {name.upper()} {[1, 2]} {None} {True}")
