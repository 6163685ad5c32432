def größe(text: str) -> int:
    return int(text)  # Größe: 日本


größe("zwölf")
