text: str = "abcdefgh"
print(text[::2], text[1::3], text[::-1], text[::-3])
print(text[6:1:-2], text[1:6:-1] + "|", text[-2:-7:-2], text[:2:-1])
print("日本語テキスト"[::-1], "日本語テキスト"[1:5:2])
try:
    print(text[::0])
except ValueError as error:
    print(error)
