# gc-stress: 10
parts: list[str] = []
for i in range(5000):
    text = "item " + str(i)
    if i % 500 == 0:
        parts.append(text.upper())
print(parts)
