def encode(text: str) -> str:
    parts: list[str] = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        parts.append(text[i] + (str(j - i) if j - i > 1 else ""))
        i = j
    return "".join(parts)


print(encode("aaabbc"), encode(""), encode("zzzzzzzzzzzz"), encode("ééa"))
