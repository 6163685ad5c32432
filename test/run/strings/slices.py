text: str = "abcdefgh"
print(text[2:5], text[:3], text[5:], text[:], text[-3:], text[:-3])
print(text[10:], text[3:2] + "|", text[-100:2], text[2:100])
