def handle(event: dict) -> str:
    match event:
        case {"type": "click", "at": (x, y)}:
            return f"click {x},{y}"
        case {"type": "key", "key": str(key), **rest}:
            return f"key {key} {sorted(rest)}"
        case {"type": kind}:
            return f"other {kind}"
        case {}:
            return "no type"


print(handle({"type": "click", "at": (1, 2)}))
print(handle({"type": "key", "key": "a", "shift": True, "alt": False}))
print(handle({"type": "key", "key": 5}))
print(handle({"x": 1}))
