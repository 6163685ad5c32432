text: str = ""
for i in range(2000):
    text += chr(97 + i % 26)
print(len(text), text[:30], text[-5:])
text = ""
for i in range(300):
    text = text + "é"
print(len(text), text.count("é"))
