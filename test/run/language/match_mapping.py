def describe(event: dict[str, int | str]) -> str:
    match event:
        case {"kind": "key", "code": int(code)}:
            return f"key {code}"
        case {"kind": "key"}:
            return "strange key"
        case {"kind": "click", "x": x, "y": y}:
            return f"click {x} {y}"
        case {"kind": kind, **rest}:
            return f"{kind} with {rest}"
        case {}:
            return "nothing known"


print(describe({"kind": "key", "code": 7}))
print(describe({"kind": "key", "code": "seven"}))
print(describe({"x": 1, "kind": "click", "y": 2, "z": 3}))
print(describe({"kind": "other", "a": 1, "b": "c"}))
print(describe({}), describe({"a": 1}))
