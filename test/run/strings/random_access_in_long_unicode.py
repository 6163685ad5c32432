text: str = "aé日😀" * 500
total: int = 0
i: int = 7
for _ in range(3000):
    i = (i * 1103 + 12345) % len(text)
    total += ord(text[i])
print(len(text), total, text[1999], text[-2000])
