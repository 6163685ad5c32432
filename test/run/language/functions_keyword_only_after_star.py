def split(text: str, *separators: str, limit: int = -1, keep: bool = False) -> list[str]:
    pieces = [text]
    for separator in separators:
        parts: list[str] = []
        for piece in pieces:
            parts.extend(piece.split(separator, limit))
        pieces = parts
    return pieces if keep else [piece for piece in pieces if piece]


print(split("a,b;c,,d"))
print(split("a,b;c,,d", ","))
print(split("a,b;c,,d", ",", ";"))
print(split("a,b;c,,d", ",", keep=True))
print(split("a,b;c,,d", ",", limit=1))
