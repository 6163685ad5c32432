def check(value: object) -> str:
    if isinstance(value, str) and len(value) > 2:
        return "long string " + value
    if not isinstance(value, int):
        return "no int"
    return f"int {value - 1}"


print(check("abc"), check("a"), check(5), check(2.5))
