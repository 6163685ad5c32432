text: str = "0123456789" * 20
kept: list[str] = [text[i : i + 5] for i in range(0, len(text), 37)]
for i in range(300):
    scratch = (text[i % 100 :] + text[: i % 50]).replace("5", "five")
print(kept, len(scratch))
